package se.arshjul.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.indicator.IndicatorAtPlace;
import se.arshjul.indicator.IndicatorViews;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.web.PageNotFound;

/** Holds what the page {@code indicator/indicator.xhtml} shows: one indicator at a place over time, and at the other places. */
@Named
@RequestScoped
public class IndicatorBean {

    @Inject IndicatorViews views;
    @Inject IndicatorWords words;
    @Inject Actor actor;
    private String code;
    private String place;
    private String period;
    private List<IndicatorAtPlace> everywhere = List.of();
    private IndicatorAtPlace shown;

    /** What nobody has, or not at a place that the reader may see, is answered as missing. */
    public void load() {
        var asked = Period.isPeriod(period) ? new Period(period) : views.latest();
        period = asked.code();
        everywhere = code == null ? List.of() : views.everywhere(code, asked, actor);
        shown = everywhere.stream().filter(one -> place == null || place.isEmpty() || one.place().code().equals(place))
                .findFirst().orElse(null);
        if (shown == null) {
            PageNotFound.answer();
        }
    }

    public IndicatorAtPlace getShown() {
        return shown;
    }

    public List<IndicatorAtPlace> getEverywhere() {
        return everywhere;
    }

    public List<DrawnChart> getCharts() {
        return words.charts(List.of(shown));
    }

    public boolean isWritable() {
        return shown.facts().isOwn() && views.mayWrite(shown.place().place(), actor);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}

package se.arshjul.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjul.indicator.IndicatorAtPlace;
import se.arshjul.indicator.IndicatorFacts;
import se.arshjul.indicator.IndicatorPlace;
import se.arshjul.indicator.IndicatorViews;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;

/** Holds what the page {@code indicator/indicators.xhtml} shows: the indicators of a place in a period, of one goal or all. */
@Named
@RequestScoped
public class IndicatorsBean {

    @Inject IndicatorViews views;
    @Inject IndicatorWords words;
    @Inject Actor actor;
    private String place;
    private String period;
    private String goal;
    private List<Period> periods = List.of();
    private Map<IndicatorPlace, List<IndicatorAtPlace>> read = Map.of();

    /** Unless a place is asked for, the one that the reader manages, else the first that has any indicators. */
    public void load() {
        var shown = Period.isPeriod(period) ? new Period(period) : views.latest();
        period = shown.code();
        periods = views.periods();
        read = views.everything(shown, actor);
        if (getChosen() == null) {
            place = read.keySet().stream().filter(one -> actor.isManagerAt(one.place())).findFirst()
                    .or(() -> read.keySet().stream().findFirst()).map(IndicatorPlace::code).orElse(null);
        }
    }

    public IndicatorPlace getChosen() {
        return read.keySet().stream().filter(one -> one.code().equals(place)).findFirst().orElse(null);
    }

    public List<IndicatorAtPlace> getRows() {
        return all().stream().filter(row -> goal == null || goal.isEmpty() || goal.equals(row.facts().goalCode())).toList();
    }

    private List<IndicatorAtPlace> all() {
        return getChosen() == null ? List.of() : read.get(getChosen());
    }

    public List<DrawnChart> getCharts() {
        return words.charts(getRows());
    }

    public List<IndicatorPlace> getPlaces() {
        return List.copyOf(read.keySet());
    }

    public List<Period> getPeriods() {
        return periods;
    }

    /** The codes of the goals that some of the place's indicators tell of. */
    public List<String> getGoals() {
        return all().stream().map(IndicatorAtPlace::facts).map(IndicatorFacts::goalCode).filter(Objects::nonNull).distinct().sorted().toList();
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

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}

package se.arshjul.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.followup.YearOfActivities;
import se.arshjul.followup.YearOfActivitiesReader;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;

/** Holds what the page {@code followup/activities.xhtml} shows: a place's activities over a year, drawn and in words. */
@Named
@RequestScoped
public class ActivitiesBean {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject YearOfActivitiesReader reader;
    @Inject BusinessTime time;
    @Inject Actor actor;
    private Long place;
    private Long part;
    private Long year;
    private YearOfActivities shown;
    private List<PlaceBars> places;

    /** One place's activities as bars. */
    public record PlaceBars(String name, List<ActivityBar> bars) {}

    public void load() {
        boolean asked = year != null && year >= FIRST_YEAR && year <= LAST_YEAR;
        int wanted = asked ? year.intValue() : time.today().getYear();
        shown = part == null ? reader.of(place == null ? 0 : place, wanted, actor) : reader.ofPart(part, actor);
        places = shown.places().stream().map(one -> new PlaceBars(one.name(), one.activities().stream()
                .map(activity -> new ActivityBar(activity, shown.year(), time.today())).toList())).toList();
    }

    public YearOfActivities getShown() {
        return shown;
    }

    public List<PlaceBars> getPlaces() {
        return places;
    }

    public List<Integer> getMonths() {
        return ActivityBar.MONTHS;
    }

    /** Where today's line stands; null in another year. */
    public Integer getToday() {
        return time.today().getYear() == shown.year() ? time.today().getDayOfYear() : null;
    }

    public long getLate() {
        return places.stream().flatMap(one -> one.bars().stream()).filter(ActivityBar::isLate).count();
    }

    public long getUnfinished() {
        return places.stream().flatMap(one -> one.bars().stream()).filter(bar -> bar.activity().isUnfinished()).count();
    }

    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }

    public Long getPart() {
        return part;
    }

    public void setPart(Long part) {
        this.part = part;
    }

    public Long getYear() {
        return year;
    }

    public void setYear(Long year) {
        this.year = year;
    }
}

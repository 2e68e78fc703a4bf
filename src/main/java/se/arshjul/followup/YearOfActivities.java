package se.arshjul.followup;

import java.util.List;

/** The activities of a place and the places below it over one year, place by place in the order of the line. */
public record YearOfActivities(String place, int year, List<AtPlace> places) {

    /** One place's activities. */
    public record AtPlace(String name, List<FollowedActivity> activities) {}

    public YearOfActivities {
        places = List.copyOf(places);
    }
}

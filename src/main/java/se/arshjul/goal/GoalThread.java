package se.arshjul.goal;

import java.util.List;

/** The goal chain of a year, both ways: from each goal to its places and activities, and from each place to its goals. */
public record GoalThread(int year, List<ThreadGoal> goals, List<PlaceAtWork> places) {

    public long gaps() {
        return places.stream().flatMap(place -> place.work().stream()).filter(PlaceAtWork.Work::isGap).count();
    }

    public long withoutGoal() {
        return places.stream().mapToLong(place -> place.withoutGoal().size()).sum();
    }

    public long deeds() {
        return places.stream().flatMap(place -> place.work().stream()).flatMap(work -> work.deeds().stream())
                .map(PlaceAtWork.Deed::id).distinct().count() + withoutGoal();
    }
}

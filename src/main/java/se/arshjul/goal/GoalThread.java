package se.arshjul.goal;

import java.util.List;

/** The goal chain of a year, both ways: from each goal to its places and activities, and from each place to its goals. */
public record GoalThread(int year, List<ThreadGoal> goals, List<PlaceAtWork> places) {

    /** How a place judged a goal the last time; null where it has not. */
    public ThreadGoal.Judged judgedAt(long goalId, long nodeId) {
        return goals.stream().flatMap(ThreadGoal::withAllBelow).filter(goal -> goal.id() == goalId)
                .flatMap(goal -> goal.places().stream()).filter(place -> place.nodeId() == nodeId && place.judged() != null)
                .map(ThreadGoal.AtPlace::judged).findFirst().orElse(null);
    }

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

package se.arshjul.goal;

import java.util.List;

/** A goal of the chain with the goals under it and the places that work to it. */
public record ThreadGoal(long id, String code, String wording, String level, String body, List<ThreadGoal> goals,
        List<AtPlace> places) {

    /** What one place does for the goal. */
    public record AtPlace(String name, String above, PlaceAtWork.Work work) {}

    public ThreadGoal {
        goals = List.copyOf(goals);
        places = List.copyOf(places);
    }

    /** How many activities serve the goal, at all its places and under all goals below it. */
    public long deeds() {
        return places.stream().mapToLong(place -> place.work().deeds().size()).sum()
                + goals.stream().mapToLong(ThreadGoal::deeds).sum();
    }

    /** How many places lack an activity for the goal. */
    public long gaps() {
        return places.stream().filter(place -> place.work().isGap()).count();
    }

    /** True when nothing anywhere serves the goal. */
    public boolean isUnserved() {
        return deeds() == 0;
    }
}

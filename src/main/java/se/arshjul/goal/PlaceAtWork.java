package se.arshjul.goal;

import java.util.List;

/** What one place has planned for the goals that apply to it; who may not see its drafts sees no activities. */
public record PlaceAtWork(long id, long nodeId, String name, String above, List<Work> work, List<Deed> withoutGoal) {

    /** A goal at the place, with the shared words where its own are others (goal-7): what is done for it, or why nothing is. */
    public record Work(long goalId, String code, String wording, String shared, boolean inherited, String abstention,
            List<Deed> deeds) {

        /** True when the goal is the place's own, and neither an activity nor a reason stands under it. */
        public boolean isGap() {
            return !inherited && deeds.isEmpty() && abstention == null;
        }
    }

    /** An activity, by its title, with who answers for it. */
    public record Deed(long id, String title, String ownerRole, String status) {}

    public PlaceAtWork {
        work = List.copyOf(work);
        withoutGoal = List.copyOf(withoutGoal);
    }
}

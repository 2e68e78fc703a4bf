package se.arshjul.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What a part of a plan holds of goals and activities, as its form shows it. */
public record PlanView(List<GoalView> goals, List<ActivityView> activities) implements Serializable {

    /** A goal that applies at the place; the abstention says why nothing is done for it this year. */
    public record GoalView(long id, String code, String wording, String setBy, boolean inherited, String abstention)
            implements Serializable {}

    /** An activity with the codes of the goals that it serves. */
    public record ActivityView(long id, int ordinal, ActivityDraft draft, List<String> goals, int version, Instant savedAt,
            String continues, Activity.Status status) implements Serializable {}

    public PlanView {
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
    }
}

package se.arshjul.plan;

import java.util.List;
import se.arshjul.contribution.MaterialDraft;

/** What a form holds of a plan's goals and activities. */
public record PlanDraft(List<Row> activities, List<Abstention> abstentions) implements MaterialDraft {

    /** Nothing more than what has been saved already. */
    public static final PlanDraft NONE = new PlanDraft(null, null);

    /** An activity over the version that the writer saw; without an id it is a new one. */
    public record Row(Long id, int seenVersion, ActivityDraft activity) {}

    /** Why nothing is done for a goal, over the version that the writer saw. */
    public record Abstention(long goalId, String reason, int seenVersion) {}

    public PlanDraft {
        activities = activities == null ? List.of() : List.copyOf(activities);
        abstentions = abstentions == null ? List.of() : List.copyOf(abstentions);
    }

    /** The same without one activity. */
    PlanDraft without(long activityId) {
        return new PlanDraft(activities.stream().filter(row -> row.id() == null || row.id() != activityId).toList(), abstentions);
    }
}

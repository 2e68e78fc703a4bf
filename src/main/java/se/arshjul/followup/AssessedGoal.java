package se.arshjul.followup;

import java.io.Serializable;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalAtPlace;

/**
 * A goal of a place's report: in which section it stands, and whether the place is to assess it. A unit assesses its own goals,
 * and of its division's those that its activities serve (goal-2). The shared words are told where its own are others (goal-7).
 */
public record AssessedGoal(long contributionId, GoalAtPlace where, String code, String wording, String shared, String setBy, String level,
        Long above, boolean inherited, GoalApplies.Link link, String section, boolean served) implements Serializable {

    public boolean isAssessed() {
        return !inherited || served;
    }

    /** True where the place contributes by the way only. */
    public boolean isIndirect() {
        return link == GoalApplies.Link.INDIRECT;
    }
}

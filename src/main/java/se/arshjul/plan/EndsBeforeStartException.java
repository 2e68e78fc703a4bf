package se.arshjul.plan;

import se.arshjul.contribution.RefusedAtException;

/** An activity that would end before it begins; null for the id of one that is not kept yet. */
public class EndsBeforeStartException extends RefusedAtException {

    EndsBeforeStartException(Long activityId, String title) {
        super("activity:" + activityId + ":" + ActivityDraft.Field.STARTS_ON, "plan.activity.endsBeforeStart", title);
    }
}

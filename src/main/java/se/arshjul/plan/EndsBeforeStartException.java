package se.arshjul.plan;

import se.arshjul.kernel.RuleBrokenException;

/** An activity that would end before it begins; null for the id of one that is not kept yet. */
public class EndsBeforeStartException extends RuleBrokenException {

    private final Long activityId;

    EndsBeforeStartException(Long activityId, String title) {
        super("plan.activity.endsBeforeStart", title);
        this.activityId = activityId;
    }

    public Long activityId() {
        return activityId;
    }
}

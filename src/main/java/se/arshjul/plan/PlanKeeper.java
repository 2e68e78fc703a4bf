package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps a plan's goals and activities as a form holds them: all of them, or none (contribution-6, plan-9). */
@ApplicationScoped
public class PlanKeeper implements MaterialKeeper<PlanDraft> {

    @Inject ActivityRepository activities;
    @Inject RemovedRows removed;
    @Inject ActivityTrail trail;
    @Inject Access access;
    @Inject BusinessTime time;

    @Override
    public Class<PlanDraft> keeps() {
        return PlanDraft.class;
    }

    @Override
    public void keep(Contribution contribution, PlanDraft draft, Actor actor) {
        contribution.requireWritable();
        draft.activities().forEach(row -> keep(contribution, row, actor));
        draft.abstentions().forEach(word -> activities.readGoal(contribution.id(), word.goalId()).abstain(word.reason()));
    }

    private void keep(Contribution contribution, PlanDraft.Row row, Actor actor) {
        var on = access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
        var activity = row.id() == null ? activities.addTo(contribution) : kept(contribution, row.id());
        var before = activity.draft();
        activity.write(row.activity(), row.id() == null ? activity.version() : row.seenVersion(), actor.signature(on), time.now());
        trail.written(activity, before, actor, on);
    }

    private Activity kept(Contribution contribution, long activityId) {
        return activities.find(contribution.id(), activityId)
                .orElseThrow(() -> removed.missing(contribution, ActivityRows.KIND, activityId));
    }
}

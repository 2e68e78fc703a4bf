package se.arshjul.plan;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Signature;
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
        if (draft.activities().size() > 1) {
            activities.of(contribution.id()); // all at once: each is then found without a statement of its own
        }
        draft.activities().forEach(row -> keep(contribution, row, actor));
        abstain(contribution, draft, actor);
    }

    private void abstain(Contribution contribution, PlanDraft draft, Actor actor) {
        if (draft.abstentions().isEmpty()) {
            return;
        }
        var goals = activities.goalsOf(contribution.id()).stream().collect(toMap(ContributionGoal::goalId, goal -> goal));
        draft.abstentions().forEach(word -> abstain(Optional.ofNullable(goals.get(word.goalId()))
                .orElseThrow(() -> new NotFoundException("goal", word.goalId())), word, actor));
    }

    private void abstain(ContributionGoal goal, PlanDraft.Abstention word, Actor actor) {
        var on = access.granting(actor, Action.WRITE_CONTRIBUTION, goal.contribution().place());
        String before = goal.abstention();
        goal.abstain(word.reason(), word.seenVersion(), new Signature(actor.signature(on), time.now()));
        trail.abstained(goal, before, actor, on);
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

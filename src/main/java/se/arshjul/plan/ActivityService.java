package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Retried;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.DraftService;
import se.arshjul.contribution.FieldDraft;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Saved;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps a plan's activities while they are written: added, taken over from the year before, typed, removed and put back (contribution-6, plan-9, contribution-18). */
@ApplicationScoped
@Retried
@Transactional
public class ActivityService {

    @Inject ContributionRepository contributions;
    @Inject ActivityRepository activities;
    @Inject DraftService drafts;
    @Inject CarryOver carryOver;
    @Inject RemovedRows removed;
    @Inject ActivityRows rows;
    @Inject Access access;
    @Inject ActivityTrail trail;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** Adds an empty activity and answers its id. */
    public long addActivity(long contributionId, CommandKey key, Actor actor) {
        return Long.parseLong(receipts.once(key, actor, "plan.addActivity", () -> {
            var contribution = contributions.lock(contributionId);
            return add(contribution, actor, activity -> {});
        }));
    }

    /** Adds an activity that holds from its start what is known of it, and answers its id. */
    private String add(Contribution contribution, Actor actor, Consumer<Activity> start) {
        Standing on = mayWrite(contribution, actor);
        contribution.requireWritable();
        var activity = activities.addTo(contribution);
        start.accept(activity);
        activities.flush();
        trail.changed(contribution, actor, on);
        return String.valueOf(activity.id());
    }

    /** Saves what the form holds and adds an empty activity, or neither. */
    public long addActivity(long contributionId, PlanDraft draft, CommandKey key, Actor actor) {
        drafts.save(contributionId, ContributionDraft.of(draft), actor);
        return addActivity(contributionId, key, actor);
    }

    /** Takes one thing over that the place did not finish the year before (plan-14), and saves what else the form holds, or neither. */
    public long takeOver(long contributionId, String origin, PlanDraft draft, CommandKey key, Actor actor) {
        drafts.save(contributionId, ContributionDraft.of(draft), actor);
        return Long.parseLong(receipts.once(key, actor, "plan.takeOver", () -> {
            var contribution = contributions.lock(contributionId);
            return add(contribution, actor, activity -> activity.continueFrom(origin,
                    carryOver.read(contribution, origin).toDraft(applying(contribution))));
        }));
    }

    public Saved saveActivity(long contributionId, long activityId, ActivityDraft draft, int seenVersion, Actor actor) {
        var contribution = contributions.lock(contributionId);
        Standing on = mayWrite(contribution, actor);
        var activity = activity(contribution, activityId);
        var before = activity.draft();
        activity.write(draft, seenVersion, actor.signature(on), time.now());
        trail.written(activity, before, actor, on);
        activities.flush();
        return activity.saved(activity.draft().title());
    }

    /** Saves one field of an activity as it is typed over what the writer saw in it. */
    public Saved saveField(long contributionId, long activityId, ActivityDraft.Field field, FieldDraft typed, Actor actor) {
        var contribution = contributions.lock(contributionId);
        Standing on = mayWrite(contribution, actor);
        var activity = activity(contribution, activityId);
        boolean othersWere = activity.version() != typed.seenVersion();
        var before = activity.draft();
        activity.write(field, typed.value(), typed.seen(), typed.seenVersion(), actor.signature(on), time.now());
        trail.written(activity, before, actor, on);
        activities.flush();
        var now = activity.draft();
        return new Saved(activity.version(), now.value(field), activity.savedAt(), othersWere ? now.values() : Map.of());
    }

    public void removeActivity(long contributionId, long activityId, CommandKey key, Actor actor) {
        removed.remove(rows, contributionId, activityId, key, actor);
    }

    public void putActivityBack(long contributionId, long activityId, CommandKey key, Actor actor) {
        removed.putBack(rows, contributionId, activityId, key, actor);
    }

    /** Saves what else the form holds and puts one activity back, or neither. */
    public void putActivityBack(long contributionId, long activityId, PlanDraft draft, CommandKey key, Actor actor) {
        drafts.save(contributionId, ContributionDraft.of(draft), actor);
        putActivityBack(contributionId, activityId, key, actor);
    }

    private Activity activity(Contribution contribution, long activityId) {
        return activities.find(contribution.id(), activityId)
                .orElseThrow(() -> removed.missing(contribution, ActivityRows.KIND, activityId));
    }

    /** Saves what else the form holds and removes one activity, or neither. */
    public void removeActivity(long contributionId, long activityId, PlanDraft draft, CommandKey key, Actor actor) {
        drafts.save(contributionId, ContributionDraft.of(draft.without(activityId)), actor);
        removeActivity(contributionId, activityId, key, actor);
    }

    /** Says why nothing is done for a goal this year (plan-2); an empty word takes it back. */
    public Saved abstain(long contributionId, long goalId, String why, int seenVersion, Actor actor) {
        var contribution = contributions.lock(contributionId);
        Standing on = mayWrite(contribution, actor);
        var goal = activities.readGoal(contributionId, goalId);
        String before = goal.abstention();
        goal.abstain(why, seenVersion, new Signature(actor.signature(on), time.now()));
        trail.abstained(goal, before, actor, on);
        activities.flush();
        return goal.saved(goal.abstention());
    }

    private Set<Long> applying(Contribution contribution) {
        return activities.goalsOf(contribution.id()).stream().map(ContributionGoal::goalId).collect(Collectors.toSet());
    }

    private Standing mayWrite(Contribution contribution, Actor actor) {
        return access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
    }
}

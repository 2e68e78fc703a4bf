package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Retried;
import se.arshjul.audit.Typed;
import se.arshjul.document.DocumentWords;
import se.arshjul.document.HtmlCleaner;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps what the writer types, as it is typed (plan-6); hands nothing over. */
@ApplicationScoped
@Retried
@Transactional
public class DraftService {

    @Inject PlanRepository plans;
    @Inject CarryOver carryOver;
    @Inject Access access;
    @Inject LiveFigures figures;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** Saves a section's text, cleaned (document-4); {@code seenVersion} is the version that the writer was shown. */
    public SavedText saveSection(long contributionId, String code, String html, int seenVersion, Actor actor) {
        Standing on = mayWrite(plans.lock(contributionId), actor);
        var section = plans.readSection(contributionId, code);
        write(section, html, seenVersion, actor, on);
        plans.flush();
        return new SavedText(section.version(), section.body(), section.savedAt());
    }

    /** Saves a whole draft over what the writer saw, to be handed over at once; the caller has made sure that the actor may. */
    void write(Contribution contribution, ContributionDraft draft, Actor actor, Standing on) {
        String by = actor.signature(on);
        var now = time.now();
        if (!draft.equals(ContributionDraft.NONE)) {
            contribution.requireWritable();
        }
        for (var section : draft.sections()) {
            write(contribution.section(section.code()), section.value(), section.seenVersion(), actor, on);
        }
        var before = contribution.activities().stream().map(Activity::draft).toList();
        for (var row : draft.activities()) {
            var activity = row.id() == null ? contribution.add(new Activity(contribution)) : contribution.activity(row.id());
            activity.write(row.activity(), row.id() == null ? activity.version() : row.seenVersion(), by, now);
        }
        if (!before.equals(contribution.activities().stream().map(Activity::draft).toList())) {
            tellActivities(contribution, actor, on);
        }
        draft.abstentions().forEach(word -> contribution.goal(word.goalId()).abstain(word.reason()));
        if (draft.overrideReason() != null) {
            contribution.override(draft.overrideReason());
        }
    }

    private void write(Section section, String html, int seenVersion, Actor actor, Standing on) {
        String cleaned = HtmlCleaner.clean(html);
        figures.requireReadable(section.body(), cleaned, actor);
        String before = section.body();
        section.write(cleaned, seenVersion, actor.signature(on), time.now());
        if (!before.equals(section.body())) {
            tell(section.contribution(), section.heading(), actor, on);
        }
    }

    private void tellIfChanged(Activity activity, ActivityDraft before, Actor actor, Standing on) {
        if (!before.equals(activity.draft())) {
            tellActivities(activity.contribution(), actor, on);
        }
    }

    private void tellActivities(Contribution contribution, Actor actor, Standing on) {
        tell(contribution, DocumentWords.of("plan.activities"), actor, on);
    }

    private void tell(Contribution contribution, String what, Actor actor, Standing on) {
        audit.tell(actor, on.actingFor(), new Typed(contribution.processKey(), "plan.written", "draft-" + contribution.id(),
                contribution.placeName(), what));
    }

    /** Adds an empty activity and answers its id. */
    public long addActivity(long contributionId, CommandKey key, Actor actor) {
        return Long.parseLong(receipts.once(key, actor, "plan.addActivity", () -> {
            var contribution = plans.lock(contributionId);
            Standing on = mayWrite(contribution, actor);
            contribution.requireWritable();
            var activity = contribution.add(new Activity(contribution));
            plans.flush();
            tellActivities(contribution, actor, on);
            return String.valueOf(activity.id());
        }));
    }

    /** Saves what the form holds and adds an empty activity, or neither. */
    public long addActivity(long contributionId, ContributionDraft draft, CommandKey key, Actor actor) {
        save(contributionId, draft, actor);
        return addActivity(contributionId, key, actor);
    }

    /** Takes one thing over that the place did not finish the year before (plan-14), and saves what else the form holds, or neither. */
    public long takeOver(long contributionId, String origin, ContributionDraft draft, CommandKey key, Actor actor) {
        save(contributionId, draft, actor);
        return Long.parseLong(receipts.once(key, actor, "plan.takeOver", () -> {
            var contribution = plans.lock(contributionId);
            Standing on = mayWrite(contribution, actor);
            var unfinished = carryOver.read(contribution, origin);
            var activity = contribution.add(new Activity(contribution));
            activity.continueFrom(origin, unfinished.toDraft(contribution));
            plans.flush();
            tellActivities(contribution, actor, on);
            return String.valueOf(activity.id());
        }));
    }

    public SavedText saveActivity(long contributionId, long activityId, ActivityDraft draft, int seenVersion, Actor actor) {
        Standing on = mayWrite(plans.lock(contributionId), actor);
        var activity = plans.readActivity(contributionId, activityId);
        var before = activity.draft();
        activity.write(draft, seenVersion, actor.signature(on), time.now());
        tellIfChanged(activity, before, actor, on);
        plans.flush();
        return new SavedText(activity.version(), activity.draft().title(), activity.savedAt());
    }

    /** Saves one field of an activity as it is typed over what the writer saw in it. */
    public SavedText saveField(long contributionId, long activityId, ActivityDraft.Field field, FieldDraft typed, Actor actor) {
        Standing on = mayWrite(plans.lock(contributionId), actor);
        var activity = plans.readActivity(contributionId, activityId);
        boolean othersWere = activity.version() != typed.seenVersion();
        var before = activity.draft();
        activity.write(field, typed.value(), typed.seen(), typed.seenVersion(), actor.signature(on), time.now());
        tellIfChanged(activity, before, actor, on);
        plans.flush();
        var now = activity.draft();
        return new SavedText(activity.version(), now.value(field), activity.savedAt(), othersWere ? now.values() : Map.of());
    }

    public void removeActivity(long contributionId, long activityId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "plan.removeActivity", () -> {
            Standing on = mayWrite(plans.lock(contributionId), actor);
            var activity = plans.readActivity(contributionId, activityId);
            activity.contribution().remove(activity);
            tellActivities(activity.contribution(), actor, on);
        });
    }

    /** Saves what else the form holds and removes one activity, or neither. */
    public void removeActivity(long contributionId, long activityId, ContributionDraft draft, CommandKey key, Actor actor) {
        save(contributionId, draft.without(activityId), actor);
        removeActivity(contributionId, activityId, key, actor);
    }

    /** Says why nothing is done for a goal this year (plan-2); an empty word takes it back. */
    public void abstain(long contributionId, long goalId, String why, Actor actor) {
        var contribution = plans.lock(contributionId);
        mayWrite(contribution, actor);
        contribution.goal(goalId).abstain(why);
    }

    /** Saves all that a form holds, or nothing; a text that somebody else has changed since stops it (plan-6). */
    public void save(long contributionId, ContributionDraft draft, Actor actor) {
        var contribution = plans.lock(contributionId);
        write(contribution, draft, actor, mayWrite(contribution, actor));
    }

    private Standing mayWrite(Contribution contribution, Actor actor) {
        return access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
    }
}

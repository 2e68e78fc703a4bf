package se.arshjul.followup;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.arshjul.audit.AuditTrail;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.document.DocumentWords;
import se.arshjul.document.HtmlCleaner;
import se.arshjul.followup.ProgressDraft.Field;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;

/** Keeps what a place says of its activities in a round, as it is typed (followup-5). */
@ApplicationScoped
@Transactional
public class ProgressService implements MaterialKeeper<ProgressesDraft> {

    private static final String PROGRESSED = "followup.progressed";

    @PersistenceContext EntityManager em;
    @Inject WritingPart parts;
    @Inject FollowedActivities activities;
    @Inject AuditTrail audit;

    /** What a form holds of one activity, and the version of it that the writer saw. */
    public record Typed(ActivityKey activity, ProgressDraft draft, int seenVersion) {}

    public Saved saveField(long contributionId, ActivityKey activity, Field field, String value, int seenVersion, Actor actor) {
        var part = parts.open(contributionId, actor);
        String cleaned = field == Field.COMMENT ? HtmlCleaner.clean(value) : value;
        var progress = write(part, require(activity, followed(part)),
                one -> one.write(field, cleaned, seenVersion, part.signature()));
        return progress.saved(progress.draft().value(field));
    }

    /** Saves all that a form holds of one activity. */
    public Saved save(long contributionId, Typed typed, Actor actor) {
        var part = parts.open(contributionId, actor);
        var progress = write(part, typed, followed(part));
        return progress.saved(progress.draft().comment());
    }

    @Override
    public Class<ProgressesDraft> keeps() {
        return ProgressesDraft.class;
    }

    /** Saves all that a form holds, or nothing. */
    @Override
    public void keep(Contribution contribution, ProgressesDraft draft, Actor actor) {
        var part = parts.open(contribution.id(), actor);
        var followed = followed(part);
        draft.activities().forEach(typed -> write(part, typed, followed));
    }

    private ActivityProgress write(WritingPart.Open part, Typed typed, Set<ActivityKey> followed) {
        var draft = typed.draft();
        var cleaned = new ProgressDraft(draft.status(), draft.percent(), HtmlCleaner.clean(draft.comment()));
        return write(part, require(typed.activity(), followed),
                one -> one.write(cleaned, typed.seenVersion(), part.signature()));
    }

    private ActivityProgress write(WritingPart.Open part, ActivityKey activity, Consumer<ActivityProgress> writing) {
        var progress = find(part.contribution().round().id(), activity);
        var before = progress.draft();
        writing.accept(progress);
        if (before.equals(progress.draft())) {
            return progress;
        }
        em.persist(progress);
        em.flush();
        tell(part, activity, before, progress.draft());
        return progress;
    }

    private void tell(WritingPart.Open part, ActivityKey activity, ProgressDraft before, ProgressDraft now) {
        String subject = "activity-" + activity;
        if (before.status() != now.status()) {
            audit.tell(part.told(PROGRESSED, subject, String.valueOf(now.status())));
        }
        Stream.of(Field.PERCENT, Field.COMMENT).filter(field -> !before.value(field).equals(now.value(field)))
                .forEach(field -> audit.tell(part.typed(PROGRESSED, subject, word(field))));
    }

    private static String word(Field field) {
        return DocumentWords.of(field == Field.PERCENT ? "followup.progress.percentLabel" : "followup.progress.comment");
    }

    private Set<ActivityKey> followed(WritingPart.Open part) {
        return activities.of(RoundOfSections.of(part.contribution().round()))
                .getOrDefault(part.contribution().node().id(), List.of()).stream().map(FollowedActivity::key).collect(toSet());
    }

    private static ActivityKey require(ActivityKey activity, Set<ActivityKey> followed) {
        if (!followed.contains(activity)) {
            throw new NotFoundException("activity", activity);
        }
        return activity;
    }

    private ActivityProgress find(long roundId, ActivityKey activity) {
        String column = activity.source() == ActivityKey.Source.PLAN ? "activityId" : "sourceActivityId";
        return em.createQuery("SELECT p FROM ActivityProgress p WHERE p.roundId = :round AND p." + column + " = :id",
                        ActivityProgress.class)
                .setParameter("round", roundId).setParameter("id", activity.id()).getResultStream().findFirst()
                .orElseGet(() -> new ActivityProgress(roundId, activity));
    }
}

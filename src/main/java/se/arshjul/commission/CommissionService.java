package se.arshjul.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.document.DocumentWords;
import se.arshjul.document.HtmlCleaner;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Saved;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps what a place answers to its commissions while its report is written; hands nothing over (commission-4). */
@ApplicationScoped
@Retried
@Transactional
public class CommissionService {

    private static final String ANSWERED = "commission.answered";

    @Inject ContributionRepository plans;
    @Inject CommissionRepository commissions;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject BusinessTime time;

    /** What changes in one answer; the version is the one that the writer saw. */
    private interface Change {
        void make(CommissionAnswer answer, Signature by);
    }

    /** Saves the whole answer; the text is cleaned here. */
    public Saved save(long contributionId, String code, AnswerDraft draft, int seenVersion, Actor actor) {
        var cleaned = new AnswerDraft(HtmlCleaner.clean(draft.body()), draft.state(), draft.achievedKr());
        return saved(change(contributionId, code, actor, (answer, by) -> answer.write(cleaned, seenVersion, by)),
                AnswerDraft.Field.TEXT);
    }

    /** Saves one field as it is typed. */
    public Saved saveField(long contributionId, String code, AnswerDraft.Field field, String value, int seenVersion, Actor actor) {
        String kept = field == AnswerDraft.Field.TEXT ? HtmlCleaner.clean(value) : value;
        return saved(change(contributionId, code, actor, (answer, by) -> answer.write(field, kept, seenVersion, by)), field);
    }

    private CommissionAnswer change(long contributionId, String code, Actor actor, Change change) {
        var contribution = plans.lock(contributionId);
        Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
        CommissionSection.requireWritable(contribution);
        var answer = answer(contribution, code);
        var before = answer.draft();
        change.make(answer, actor.signs(on, time.now()));
        if (answer.id() == null && !answer.draft().equals(before)) {
            commissions.add(answer);
        }
        tell(answer, before, contribution, actor, on);
        commissions.flush();
        return answer;
    }

    private CommissionAnswer answer(Contribution contribution, String code) {
        Commission commission = commissions.read(code);
        if (!commissions.applies(commission, contribution.node())) {
            throw new NotFoundException("commission at " + contribution.placeName(), code);
        }
        var period = contribution.round().period();
        return commissions.findAnswer(commission, contribution.node(), period)
                .orElseGet(() -> new CommissionAnswer(commission, contribution.node(), period));
    }

    private void tell(CommissionAnswer answer, AnswerDraft before, Contribution contribution, Actor actor, Standing on) {
        var state = answer.draft().state();
        String subject = answer.commission().subject();
        String round = answer.commission().code() + ", " + contribution.round().name();
        if (state != before.state()) {
            audit.tell(Deed.of(actor, on, ANSWERED).about(subject, contribution.placeName())
                    .saying(round + (state == null ? "" : ": " + DocumentWords.of("commission.state." + state))));
        }
        Stream.of(AnswerDraft.Field.TEXT, AnswerDraft.Field.ACHIEVED_KR)
                .filter(field -> !before.value(field).equals(answer.draft().value(field)))
                .forEach(field -> audit.tell(Deed.of(actor, on, ANSWERED)
                        .about(subject, contribution.placeName()).typing(round + ": " + word(field), contribution.processKey())));
    }

    private static String word(AnswerDraft.Field field) {
        return DocumentWords.of("commission.section.column." + (field == AnswerDraft.Field.TEXT ? "answer" : "achieved"));
    }

    private static Saved saved(CommissionAnswer answer, AnswerDraft.Field field) {
        return answer.saved(answer.draft().value(field));
    }
}

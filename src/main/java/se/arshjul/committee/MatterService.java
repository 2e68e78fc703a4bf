package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.contribution.RedoDay;
import se.arshjul.contribution.Referral;
import se.arshjul.contribution.ReferralService;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** The secretary's work on a matter: registered, put on a meeting, decided. One method, one transaction. */
@ApplicationScoped
@Retried
@Transactional
public class MatterService {

    /** What a diary number looks like when no other pattern is set: letters, a year and a number, as SN 2027/155. */
    public static final String DIARY_NUMBER_PATTERN = "[A-ZÅÄÖ]{1,8}[ -]?\\d{4}[/:.-]\\d{1,6}([/:.-]\\d{1,6})?";

    @Inject CommitteeRepository matters;
    @Inject OrganisationRepository organisation;
    @Inject CommitteeProcess process;
    @Inject ReferralService referrals;
    @Inject RedoDay redoDay;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** Registers the matter under its diary number (committee-1). */
    public void register(long matterId, String diaryNumber, String title, String rapporteur, CommandKey key, Actor actor) {
        receipts.once(key, actor, "committee.register", () -> {
            var matter = matters.lock(matterId);
            Standing on = access.granting(actor, Action.REGISTER_MATTER, Place.of(matter.body()));
            matter.register(diaryNumber, title, rapporteur, diaryNumberPattern());
            step(matter, actor, on, "committee.registered", matter.diaryNumber());
            process.matterRegistered(matterId, actor);
        });
    }

    private static Pattern diaryNumberPattern() {
        String set = System.getenv("ARSHJUL_DNR_PATTERN");
        return Pattern.compile(set == null || set.isBlank() ? DIARY_NUMBER_PATTERN : set);
    }

    /** Puts the matter on a meeting of its body, ahead or already held; a day without a meeting makes a new one. */
    public void schedule(long matterId, LocalDate meetingDay, boolean alreadyHeld, CommandKey key, Actor actor) {
        receipts.once(key, actor, "committee.schedule", () -> {
            var matter = matters.lock(matterId);
            Standing on = access.granting(actor, Action.SCHEDULE_MATTER, Place.of(matter.body()));
            if (meetingDay == null) {
                throw new RuleBrokenException("committee.meetingMissing");
            }
            var meeting = matters.meetingOn(matter.body().id(), meetingDay)
                    .orElseGet(() -> matters.add(new Meeting(matter.body(), meetingDay)));
            matters.lastDecision(matterId).ifPresent(decision -> decision.requireLater(meeting));
            matter.putOn(meeting, time.today(), alreadyHeld);
            step(matter, actor, on, "committee.scheduled", meetingDay.toString());
            process.matterScheduled(matterId, actor);
        });
    }

    /** Records what the body decided (committee-3 to committee-5, committee-9) and sends the plan the way it decided. */
    public void decide(long matterId, DecisionDraft draft, CommandKey key, Actor actor) {
        receipts.once(key, actor, "committee.decide", () -> {
            var matter = matters.lock(matterId);
            Standing on = access.granting(actor, Action.RECORD_DECISION, Place.of(matter.body()));
            matter.requireOnMeeting();
            matter.meeting().requireFree(draft.paragraph(), matters.takenParagraphs(matter.meeting()));
            var decision = matters.add(new Decision(matter, draft.redoneBy(redoDay.afterReferral()), actor.signature(on), time.now()));
            matter.take(draft.outcome(), forwardedTo(draft));
            step(matter, actor, on, "committee." + draft.outcome(), decision.paragraphSign());
            if (draft.outcome() == Outcome.REFERRED_BACK) {
                referBack(matter, decision, actor, on);
            }
            process.decisionRecorded(matterId, draft.outcome(), decision.returnTo(), actor);
        });
    }

    private void referBack(Matter matter, Decision decision, Actor actor, Standing on) {
        long round = matter.round().id();
        var referral = new Referral(matter.body().name(), decision.reason(), decision.redoBy());
        if (decision.returnTo() == ReturnStep.DIRECTOR) {
            referrals.toDirector(round, referral, actor, on);
        } else {
            referrals.toPlaces(round, decision.contributionIds(), referral, actor, on);
        }
    }

    private Body forwardedTo(DecisionDraft draft) {
        if (draft.outcome() != Outcome.FORWARDED) {
            return null;
        }
        return organisation.bodies().stream().filter(body -> body.code().equals(draft.forwardedTo())).findFirst()
                .orElseThrow(() -> new RuleBrokenException("committee.forwardTo"));
    }

    private void step(Matter matter, Actor actor, Standing on, String event, String detail) {
        matters.flush();
        audit.tell(Deed.of(actor, on, event).about(matter.processKey(), matter.bodyInRound()).saying(detail));
    }
}

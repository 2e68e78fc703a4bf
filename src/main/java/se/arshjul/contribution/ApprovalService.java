package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Retried;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** The director's word on the whole: approved for the committee (contribution-4), or chosen divisions returned with reasons. */
@ApplicationScoped
@Retried
@Transactional
public class ApprovalService {

    @Inject ContributionRepository plans;
    @Inject CycleRepository cycles;
    @Inject ContributionProcess process;
    @Inject HandOver handOver;
    @Inject DraftService drafts;
    @Inject Materials materials;
    @Inject ContributionService contributions;
    @Inject Access access;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** Approves the whole: every division is accepted, the version frozen; it goes to the committee or is published at once. */
    public void approve(long roundId, CommandKey key, Actor actor) {
        approve(roundId, ContributionDraft.NONE, key, actor);
    }

    /** Saves what the director sends along, such as the foreword, and approves the whole. */
    public void approve(long roundId, ContributionDraft draft, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.approve", () -> {
            var round = cycles.lockRound(roundId);
            var whole = plans.lockWhole(roundId);
            Standing on = access.granting(actor, Action.APPROVE_WHOLE, whole.place());
            drafts.write(whole, draft, actor, on);
            whole.submit(materials.lacks(whole));
            plans.leaveBehind(whole.id(), time.now());
            plans.partsOf(whole.id()).stream().filter(part -> part.state() == Contribution.State.SUBMITTED)
                    .forEach(Contribution::accept);
            if (round.toCommittee()) {
                round.moveTo(Round.State.WITH_COMMITTEE);
            }
            handOver.of(whole, FrozenVersion.Occasion.APPROVED, whole.overrideReason(), actor, on);
            process.wholeApproved(roundId, round.toCommittee(), actor);
        });
    }

    /**
     * Returns chosen divisions, each by its contribution's id with its reason, to be done again by one day (contribution-15); the others
     * stay as they are.
     */
    public void returnDivisions(long roundId, Map<Long, String> reasons, LocalDate redoBy, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.returnDivisions", () -> {
            var round = cycles.lockRound(roundId);
            var whole = plans.lockWhole(roundId);
            Standing on = access.granting(actor, Action.APPROVE_WHOLE, whole.place());
            if (!whole.isBeingWritten()) {
                throw new RuleBrokenException("contribution.cannotMove." + whole.state(), whole.placeName());
            }
            if (reasons == null || reasons.isEmpty()) {
                throw new RuleBrokenException("contribution.approve.chooseDivision");
            }
            reasons.forEach((divisionId, reason) -> returned(whole, divisionId, new ReturnDraft(reason, null, redoBy), actor, on));
            whole.awaitParts();
            process.divisionsReturned(roundId, actor);
        });
    }

    private void returned(Contribution whole, long divisionId, ReturnDraft draft, Actor actor, Standing on) {
        var division = plans.lock(divisionId);
        if (division.parent() == null || !division.parent().id().equals(whole.id())) {
            throw new NotFoundException("division of the round", divisionId);
        }
        contributions.giveBack(division, draft, actor, on);
    }
}

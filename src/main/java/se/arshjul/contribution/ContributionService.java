package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.SortedSet;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Retried;
import se.arshjul.document.FrozenVersion;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** The chain between unit and division: handed over, accepted, returned, asked for again. One method, one transaction. */
@ApplicationScoped
@Retried
@Transactional
public class ContributionService {

    @Inject ContributionRepository plans;
    @Inject ContributionProcess process;
    @Inject HandOver handOver;
    @Inject DraftService drafts;
    @Inject Materials materials;
    @Inject Access access;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;
    @Inject RedoDay redoDay;

    /** The draft is handed over and its task completed, or neither: one transaction over one data source. */
    public void submit(long contributionId, CommandKey key, Actor actor) {
        submit(contributionId, ContributionDraft.NONE, key, actor);
    }

    /** Saves what is sent along and hands the whole over. */
    public void submit(long contributionId, ContributionDraft draft, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.submit", () -> {
            var contribution = plans.lockToMove(contributionId);
            Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
            drafts.write(contribution, draft, actor, on);
            switch (contribution.kind()) {
                case UNIT -> submitUnit(contribution, actor, on);
                case DIVISION -> submitDivision(contribution, actor, on);
                case DEPARTMENT -> throw new RuleBrokenException("contribution.wholeIsApproved", contribution.placeName());
            }
        });
    }

    private void submitUnit(Contribution unit, Actor actor, Standing on) {
        submitted(unit, actor, on);
        process.contributionSubmitted(unit.id(), actor);
    }

    /** Hands the division's part to the director (contribution-7); the last one in lets the whole be approved. */
    private void submitDivision(Contribution division, Actor actor, Standing on) {
        submitted(division, actor, on);
        if (plans.partsNotIn(division.parent().id(), Contribution.State.SUBMITTED, Contribution.State.ACCEPTED) == 0) {
            division.parent().partsAreIn();
        }
        process.divisionHandedOver(division.id(), actor);
    }

    private void submitted(Contribution contribution, Actor actor, Standing on) {
        contribution.submit(materials.lacks(contribution));
        plans.leaveBehind(contribution.id(), time.now());
        handOver.of(contribution, FrozenVersion.Occasion.HANDED_OVER, contribution.overrideReason(), actor, on);
    }

    public void accept(long contributionId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.accept", () -> accept(contributionId, (String) null, actor));
    }

    /** Accepts several contributions with one comment: all of them, or none. */
    public void acceptAll(SortedSet<Long> contributionIds, String comment, CommandKey key, Actor actor) {
        requireSome(contributionIds);
        receipts.once(key, actor, "contribution.acceptAll",
                () -> contributionIds.forEach(id -> accept(id, comment == null || comment.isBlank() ? null : comment.strip(), actor)));
    }

    /** Accepts the unit's contribution; the last one in lets the division write its own part. */
    private void accept(long contributionId, String comment, Actor actor) {
        var contribution = plans.lockWithParent(contributionId);
        Standing on = mayReview(contribution, actor);
        contribution.accept();
        handOver.of(contribution, FrozenVersion.Occasion.ACCEPTED, comment, actor, on);
        if (plans.partsNotIn(contribution.parent().id(), Contribution.State.ACCEPTED) == 0) {
            contribution.parent().partsAreIn();
        }
        process.contributionAccepted(contributionId, actor);
    }

    /** Returns the unit's contribution with a reason (contribution-3). */
    public void returnWithReasons(long contributionId, ReturnDraft draft, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.return", () -> {
            var contribution = plans.lockToMove(contributionId);
            Standing on = mayReview(contribution, actor);
            if (contribution.state() != Contribution.State.SUBMITTED) {
                throw new RuleBrokenException("contribution.cannotMove." + contribution.state(), contribution.placeName());
            }
            var before = contribution.dueOn();
            giveBack(contribution, draft, actor, on);
            process.contributionReturned(contributionId, actor);
            if (!contribution.dueOn().equals(before)) {
                process.deadlineMoved(contributionId); // what was told of a day is not told of it again
            }
        });
    }

    private Standing mayReview(Contribution contribution, Actor actor) {
        if (contribution.kind() != Contribution.Kind.UNIT) {
            throw new RuleBrokenException("contribution.onlyUnitsAreReviewed", contribution.placeName());
        }
        return access.granting(actor, Action.REVIEW_CONTRIBUTION, contribution.parent().place());
    }

    /**
     * The division asks accepted units to do their contributions again, before it hands its own part over: for one reason and by
     * one day (contribution-15).
     */
    public void reopenUnits(long divisionId, Set<Long> unitIds, ReturnDraft draft, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.reopenUnits", () -> {
            var division = plans.lock(divisionId);
            Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, division.place());
            if (!division.isBeingWritten()) {
                throw new RuleBrokenException("contribution.cannotMove." + division.state(), division.placeName());
            }
            requireSome(unitIds);
            for (long unitId : unitIds) {
                var unit = plans.lock(unitId);
                if (unit.parent() == null || unit.parent().id() != divisionId) {
                    throw new NotFoundException("unit of the division", unitId);
                }
                giveBack(unit, draft, actor, on);
            }
            process.unitsReopened(divisionId, actor);
        });
    }

    private static void requireSome(Set<Long> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new RuleBrokenException("contribution.chooseSome");
        }
    }

    /** Gives a contribution back: the reason, the remarks, and the version that was given back. */
    void giveBack(Contribution contribution, ReturnDraft draft, Actor actor, Standing on) {
        var redoBy = draft.redoBy() == null ? redoDay.afterReturn(contribution.dueOn()) : draft.redoBy();
        contribution.returnWithReason(draft.reason(), new SentBack(actor.signature(on), time.today(), redoBy));
        remark(contribution, "whole", contribution.placeName(), contribution.returnReason(), actor, on);
        for (var remark : draft.remarks()) {
            if (remark.isWritten()) {
                remark(contribution, remark.target(), targetName(contribution, remark.target()), remark.text().strip(),
                        actor, on);
            }
        }
        handOver.of(contribution, FrozenVersion.Occasion.RETURNED, contribution.returnReason(), actor, on);
    }

    private void remark(Contribution contribution, String target, String name, String text, Actor actor, Standing on) {
        plans.add(new Remark(contribution, target, name, text).signed(actor.signature(on), time.now()));
    }

    private String targetName(Contribution contribution, String target) {
        if (target.startsWith("section:")) {
            return contribution.section(target.substring("section:".length())).heading();
        }
        return materials.nameOf(contribution, target).orElseThrow(() -> new NotFoundException("target of a remark", target));
    }
}

package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** Takes the plan back into hand when the committee refers it back (återremiss), at the step that the committee named. */
@ApplicationScoped
@Transactional
public class ReferralService {

    @Inject ContributionRepository plans;
    @Inject CycleRepository cycles;
    @Inject HandOver handOver;
    @Inject BusinessTime time;

    /** The director alone goes over the whole again. */
    public void toDirector(long roundId, Referral referral, Actor actor, Standing on) {
        cycles.lockRound(roundId).moveTo(Round.State.OPEN);
        giveBack(plans.lockWhole(roundId), referral, actor, on);
    }

    /** Chosen divisions and units do their parts again; a chosen unit takes its division with it. */
    public void toPlaces(long roundId, Set<Long> contributionIds, Referral referral, Actor actor, Standing on) {
        cycles.lockRound(roundId).moveTo(Round.State.OPEN);
        var whole = plans.lockWhole(roundId);
        for (long id : withDivisions(roundId, contributionIds)) {
            giveBack(plans.lock(id), referral, actor, on);
        }
        whole.awaitParts(referral.reason(), sentBack(referral));
    }

    /** It is the body that speaks, in the remark and in the version; who wrote it down stands in the log and the version. */
    private void giveBack(Contribution contribution, Referral referral, Actor actor, Standing on) {
        contribution.returnWithReason(referral.reason(), sentBack(referral));
        plans.add(new Remark(contribution, "whole", contribution.placeName(), contribution.returnReason())
                .signed(referral.body(), time.now()));
        handOver.of(contribution, FrozenVersion.Occasion.REFERRED_BACK, contribution.returnReason(), actor, on);
    }

    private SentBack sentBack(Referral referral) {
        return new SentBack(referral.body(), time.today(), referral.redoBy());
    }

    private Set<Long> withDivisions(long roundId, Set<Long> chosen) {
        var all = new LinkedHashSet<Long>();
        for (long id : chosen) {
            var contribution = plans.read(id);
            if (!contribution.round().id().equals(roundId) || contribution.kind() == Contribution.Kind.DEPARTMENT) {
                throw new NotFoundException("division or unit of the round", id);
            }
            if (contribution.kind() == Contribution.Kind.UNIT) {
                all.add(contribution.parent().id());
            }
            all.add(id);
        }
        return all;
    }
}

package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** Takes the plan back into hand when the committee refers it back (återremiss), at the step that the committee named. */
@ApplicationScoped
@Transactional
public class ReferralService {

    @Inject PlanRepository plans;
    @Inject CycleRepository cycles;
    @Inject ContributionService contributions;

    /** The director alone goes over the whole again. */
    public void toDirector(long roundId, String reason, Actor actor, Standing on) {
        cycles.lockRound(roundId).moveTo(Round.State.OPEN);
        var whole = plans.lock(plans.whole(roundId).id());
        contributions.giveBack(whole, new ReturnDraft(reason, null), actor, on);
    }

    /** Chosen divisions and units do their parts again; a chosen unit takes its division with it. */
    public void toPlaces(long roundId, Set<Long> contributionIds, String reason, Actor actor, Standing on) {
        cycles.lockRound(roundId).moveTo(Round.State.OPEN);
        var whole = plans.lock(plans.whole(roundId).id());
        var draft = new ReturnDraft(reason, null);
        for (long id : withDivisions(roundId, contributionIds)) {
            contributions.giveBack(plans.lock(id), draft, actor, on);
        }
        whole.awaitParts(reason);
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

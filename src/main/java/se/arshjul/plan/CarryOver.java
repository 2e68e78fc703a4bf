package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.UnfinishedWork.Unfinished;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Offers to a place's plan what it did not finish the year before (plan-14). */
@ApplicationScoped
@Transactional
public class CarryOver {

    @Inject ContributionRepository contributions;
    @Inject ActivityRepository activities;
    @Inject UnfinishedWork work;
    @Inject Access access;

    /** What is still to be offered, for whoever writes the plan. */
    public List<Unfinished> offered(long contributionId, Actor actor) {
        var contribution = contributions.read(contributionId);
        access.require(actor, Action.WRITE_CONTRIBUTION, contribution.place());
        return offered(contribution);
    }

    private List<Unfinished> offered(Contribution contribution) {
        var there = activities.of(contribution.id());
        return unfinished(contribution).stream()
                .filter(one -> there.stream().noneMatch(activity -> isTaken(activity, one))).toList();
    }

    private List<Unfinished> unfinished(Contribution contribution) {
        var round = contribution.round();
        return round.isFollowUp() ? List.of()
                : work.of(round.cycle().department().id(), round.period().year() - 1, contribution.node().id());
    }

    private static boolean isTaken(Activity activity, Unfinished one) {
        return one.origin().equals(activity.continues())
                || one.sourceCode() != null && Objects.equals(one.sourceCode(), activity.sourceCode());
    }

    /** Refuses to put back what goes on from the year before, where the same was taken over anew meanwhile. */
    void requireTakenOnce(Contribution contribution, Activity back) {
        if (back.continues() == null && back.sourceCode() == null) {
            return;
        }
        var others = activities.of(contribution.id()).stream().filter(activity -> !activity.id().equals(back.id())).toList();
        unfinished(contribution).stream().filter(one -> isTaken(back, one))
                .filter(one -> others.stream().anyMatch(activity -> isTaken(activity, one))).findFirst().ifPresent(one -> {
                    throw new RuleBrokenException("plan.carry.takenAnew", back.draft().title());
                });
    }

    Unfinished read(Contribution contribution, String origin) {
        return offered(contribution).stream().filter(one -> one.origin().equals(origin)).findFirst()
                .orElseThrow(() -> new NotFoundException("activity", origin));
    }
}

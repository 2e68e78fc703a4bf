package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.contribution.ContributionProcess;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.FigureErrors;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** The controller's step of a report: the figures are looked through, and the places may hand over (cycle-7). */
@ApplicationScoped
@Retried
@Transactional
public class FiguresService {

    @Inject CycleRepository cycles;
    @Inject ContributionProcess process;
    @Inject Instance<FigureErrors> reviews;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** Lets the figures go; errors of the number review that stand neither mended nor explained stop it (money-11). */
    public void reviewed(long roundId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "money.figuresReviewed", () -> {
            var round = cycles.lockRound(roundId);
            var department = round.cycle().department();
            Standing on = access.granting(actor, Action.REVIEW_FIGURES, Place.of(department));
            requireExplained(round);
            round.reviewFigures(time.now());
            audit.tell(Deed.of(actor, on, "money.figuresReviewed")
                    .about(round.processKey(), department.name()).saying(round.name()));
            process.figuresReviewed(roundId, actor);
        });
    }

    private void requireExplained(Round round) {
        long errors = reviews.stream().mapToLong(review -> review.unexplained(round.id())).sum();
        if (errors > 0) {
            throw new RuleBrokenException("money.errorsUnexplained", errors);
        }
    }
}

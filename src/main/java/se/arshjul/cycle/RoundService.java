package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** What the planner does with one round of a year: moves its dates, opens it before its day, cancels it. */
@ApplicationScoped
@Retried
@Transactional
public class RoundService {

    @PersistenceContext EntityManager em;
    @Inject CycleRepository cycles;
    @Inject YearRounds rounds;
    @Inject CycleProcess process;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject Event<RoundDatesMoved> moved;
    @Inject Event<RoundCancelled> cancelled;

    /** Moves a round's dates, and with them what is due and every reminder (cycle-4). */
    public void moveDates(long roundId, RoundDates dates, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.moveDates", () -> {
            var round = cycles.lockRound(roundId);
            Standing on = granting(actor, Action.MOVE_DATES, round);
            boolean openingMoves = !round.dates().opensOn().equals(dates.opensOn());
            round.schedule(dates);
            em.flush();
            if (openingMoves && isConfirmed(round)) {
                process.roundOpeningMoved(round.cycle().id());
            }
            moved.fire(new RoundDatesMoved(roundId, dates));
            tell(actor, on, "cycle.datesMoved", round, round.name() + ": " + dates.written());
        });
    }

    /** Opens the year's plan round before its day (cycle-3). */
    public void openPlanByHand(long cycleId, CommandKey key, Actor actor) {
        openByHand(rounds.planOf(cycleId).id(), key, actor);
    }

    /** Opens that very round before its day (cycle-3). */
    public void openByHand(long roundId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.openRound", () -> {
            var round = cycles.lockRound(roundId);
            Standing on = granting(actor, Action.OPEN_ROUND, round);
            if (!isConfirmed(round) || round.state() != Round.State.PLANNED) {
                throw new RuleBrokenException("cycle.cannotOpenRound", round.name());
            }
            if (round.isFollowUp()) {
                process.followUpOpenedByHand(roundId);
            } else {
                process.planRoundOpenedByHand(round.cycle().id());
            }
            tell(actor, on, "cycle.roundOpenedByHand", round, round.name());
        });
    }

    /** Cancels a follow-up that has not begun, or a plan that is not yet before the committee (cycle-6). */
    public void cancel(long roundId, String reason, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.cancelRound", () -> {
            var round = cycles.lockRound(roundId);
            Standing on = granting(actor, Action.CANCEL_ROUND, round);
            round.cancel(reason);
            em.flush();
            if (isConfirmed(round)) {
                if (round.isFollowUp()) {
                    process.followUpCancelled(roundId);
                } else {
                    process.planRoundCancelled(round.cycle().id());
                }
            }
            cancelled.fire(new RoundCancelled(roundId));
            tell(actor, on, "cycle.roundCancelled", round, round.name() + ": " + round.cancelReason());
        });
    }

    /** Before the premises are confirmed no step of the year waits for the round. */
    private static boolean isConfirmed(Round round) {
        return round.cycle().state() == AnnualCycle.State.CONFIRMED;
    }

    private Standing granting(Actor actor, Action action, Round round) {
        return access.granting(actor, action, Place.of(round.cycle().department()));
    }

    private void tell(Actor actor, Standing on, String action, Round round, String detail) {
        var cycle = round.cycle();
        audit.tell(Deed.of(actor, on, action).about(cycle.processKey(), cycle.department().name()).saying(detail));
    }
}

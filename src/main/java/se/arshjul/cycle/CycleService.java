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
import se.arshjul.audit.Retried;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.steering.SteeringModel;
import se.arshjul.worklist.Worklist;

/** The planner's year: opened, its premises confirmed, its dates moved, its rounds opened by hand, closed. */
@ApplicationScoped
@Retried
@Transactional
public class CycleService {

    static final String CONFIRM = "userTask_confirmPremises";
    static final String CLOSE = "userTask_closeYear";

    @PersistenceContext EntityManager em;
    @Inject CycleRepository cycles;
    @Inject OrganisationRepository organisation;
    @Inject SteeringModel steering;
    @Inject YearRounds rounds;
    @Inject CycleProcess process;
    @Inject Worklist worklist;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject Event<RoundDatesMoved> moved;

    /** Opens a department's year with its plan round and answers the year's id (cycle-1). */
    public long openYear(long departmentId, int year, RoundDates dates, CommandKey key, Actor actor) {
        return Long.parseLong(receipts.once(key, actor, "cycle.openYear", () -> {
            var department = organisation.readNode(departmentId);
            Standing on = access.granting(actor, Action.OPEN_YEAR, Place.of(department));
            requireOpenable(department.level(), departmentId, year);
            var cycle = new AnnualCycle(department, year);
            cycles.add(cycle);
            var kind = steering.planRound();
            cycles.add(new Round(cycle, kind, kind.name() + " " + year, Period.ofYear(year), dates));
            em.flush();
            process.cycleOpened(cycle.id());
            tell(actor, on, "cycle.opened", cycle, String.valueOf(year));
            return String.valueOf(cycle.id());
        }));
    }

    private void requireOpenable(Level level, long departmentId, int year) {
        if (level != Level.DEPARTMENT) {
            throw new RuleBrokenException("cycle.notADepartment");
        }
        if (year < 2000 || year > 2100) {
            throw new RuleBrokenException("cycle.year", year);
        }
        if (cycles.find(departmentId, year).isPresent()) {
            throw new RuleBrokenException("cycle.alreadyThere", year);
        }
    }

    /** Confirms goals, places and dates: from now on the plan round may open (cycle-3). */
    public void confirmPremises(long cycleId, RoundDates dates, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.confirmPremises", () -> {
            var cycle = cycles.readCycle(cycleId);
            Standing on = access.granting(actor, Action.CONFIRM_PREMISES, Place.of(cycle.department()));
            rounds.planOf(cycleId).schedule(dates);
            cycle.confirmPremises();
            em.flush();
            worklist.doneBy(actor, cycle.processKey(), CONFIRM);
            process.premisesConfirmed(cycleId);
            tell(actor, on, "cycle.premisesConfirmed", cycle, null);
        });
    }

    /** Opens the plan round before its day (cycle-3). */
    public void openRoundByHand(long cycleId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.openRound", () -> {
            var cycle = cycles.readCycle(cycleId);
            Standing on = access.granting(actor, Action.OPEN_ROUND, Place.of(cycle.department()));
            if (cycle.state() != AnnualCycle.State.CONFIRMED || rounds.planOf(cycleId).state() != Round.State.PLANNED) {
                throw new RuleBrokenException("cycle.cannotOpenRound", cycle.year());
            }
            process.roundOpenedByHand(cycleId);
            tell(actor, on, "cycle.roundOpenedByHand", cycle, null);
        });
    }

    /** Moves a round's dates, and with them what is due and every reminder (cycle-4). */
    public void moveDates(long roundId, RoundDates dates, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.moveDates", () -> {
            var round = cycles.lockRound(roundId);
            var cycle = round.cycle();
            Standing on = access.granting(actor, Action.MOVE_DATES, Place.of(cycle.department()));
            boolean openingMoves = !round.dates().opensOn().equals(dates.opensOn());
            round.schedule(dates);
            em.flush();
            if (openingMoves && cycle.state() == AnnualCycle.State.CONFIRMED) {
                process.roundOpeningMoved(cycle.id());
            }
            moved.fire(new RoundDatesMoved(roundId, dates));
            tell(actor, on, "cycle.datesMoved", cycle, dates.toString());
        });
    }

    /** Ends the year before its day, so that it can be closed. */
    public void endYear(long cycleId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.endYear", () -> {
            var cycle = cycles.readCycle(cycleId);
            Standing on = access.granting(actor, Action.CLOSE_YEAR, Place.of(cycle.department()));
            if (!planHasEnded(cycleId)) {
                throw new RuleBrokenException("cycle.planStillGoing", cycle.year());
            }
            process.yearEndedByHand(cycleId);
            tell(actor, on, "cycle.yearEnded", cycle, null);
        });
    }

    /** Closes the year (cycle-5). */
    public void closeYear(long cycleId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.closeYear", () -> {
            var cycle = cycles.readCycle(cycleId);
            Standing on = access.granting(actor, Action.CLOSE_YEAR, Place.of(cycle.department()));
            cycle.close(planHasEnded(cycleId));
            em.flush();
            worklist.doneBy(actor, cycle.processKey(), CLOSE);
            process.yearClosed(cycleId);
            tell(actor, on, "cycle.closed", cycle, null);
        });
    }

    private boolean planHasEnded(long cycleId) {
        var state = rounds.planOf(cycleId).state();
        return state == Round.State.PUBLISHED || state == Round.State.REJECTED;
    }

    private void tell(Actor actor, Standing on, String action, AnnualCycle cycle, String detail) {
        audit.tell(actor, on.actingFor(), action, cycle.processKey(), cycle.department().name(), detail);
    }
}

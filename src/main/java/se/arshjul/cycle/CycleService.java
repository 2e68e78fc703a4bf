package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
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

/** The planner's year: opened, its premises confirmed, ended, closed. */
@ApplicationScoped
@Retried
@Transactional
public class CycleService {

    @PersistenceContext EntityManager em;
    @Inject CycleRepository cycles;
    @Inject OrganisationRepository organisation;
    @Inject SteeringModel steering;
    @Inject YearRounds rounds;
    @Inject FollowUpRounds followUps;
    @Inject CycleProcess process;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;

    /** Opens a department's year with its plan round and its follow-ups and answers the year's id (cycle-1, cycle-8). */
    public long openYear(long departmentId, int year, RoundDates dates, CommandKey key, Actor actor) {
        return Long.parseLong(receipts.once(key, actor, "cycle.openYear", () -> {
            var department = organisation.readNode(departmentId);
            Standing on = access.granting(actor, Action.OPEN_YEAR, Place.of(department));
            requireOpenable(department.level(), departmentId, year);
            var cycle = new AnnualCycle(department, year);
            cycles.add(cycle);
            var kind = steering.planRound();
            cycles.add(new Round(cycle, kind, kind.name() + " " + year, Period.ofYear(year), dates));
            followUps.makeAll(cycle);
            em.flush();
            process.cycleOpened(cycle.id());
            tell(actor, on, "cycle.opened", cycle);
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

    /** Confirms goals, places and the dates as they stand for the follow-ups. */
    public void confirmPremises(long cycleId, RoundDates dates, CommandKey key, Actor actor) {
        confirmPremises(cycleId, dates, Map.of(), key, actor);
    }

    /** Confirms goals, places and every round's dates, the follow-ups' by their ids: from now on rounds may open (cycle-3). */
    public void confirmPremises(long cycleId, RoundDates dates, Map<Long, RoundDates> followUpDates, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.confirmPremises", () -> {
            var cycle = cycles.readCycle(cycleId);
            Standing on = access.granting(actor, Action.CONFIRM_PREMISES, Place.of(cycle.department()));
            var plan = rounds.planOf(cycleId);
            if (!plan.isCancelled()) {
                plan.schedule(dates);
            }
            followUpDates.forEach((roundId, its) -> followUps.read(cycleId, roundId).schedule(its));
            cycle.confirmPremises();
            em.flush();
            process.premisesConfirmed(cycleId, actor);
            if (plan.isCancelled()) {
                process.planRoundCancelled(cycleId);
            }
            tell(actor, on, "cycle.premisesConfirmed", cycle);
        });
    }

    /** Ends the year before its day, so that it can be closed. */
    public void endYear(long cycleId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.endYear", () -> {
            var cycle = cycles.readCycle(cycleId);
            Standing on = access.granting(actor, Action.CLOSE_YEAR, Place.of(cycle.department()));
            cycle.requireEnded(rounds.ahead(cycleId));
            process.yearEndedByHand(cycleId);
            tell(actor, on, "cycle.yearEnded", cycle);
        });
    }

    /** Closes the year (cycle-5). */
    public void closeYear(long cycleId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "cycle.closeYear", () -> {
            var cycle = cycles.readCycle(cycleId);
            Standing on = access.granting(actor, Action.CLOSE_YEAR, Place.of(cycle.department()));
            cycle.close(rounds.ahead(cycleId));
            em.flush();
            process.yearClosed(cycleId, actor);
            tell(actor, on, "cycle.closed", cycle);
        });
    }

    private void tell(Actor actor, Standing on, String action, AnnualCycle cycle) {
        audit.tell(Deed.of(actor, on, action)
                .about(cycle.processKey(), cycle.department().name()).saying(String.valueOf(cycle.year())));
    }
}

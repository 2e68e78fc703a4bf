package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.cycle.RoundDates;
import se.arshjul.cycle.RoundDatesMoved;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.worklist.Worklist;

/** Moves the days by which contributions are due, with the tasks and reminders that follow from them (cycle-4). */
@ApplicationScoped
@Retried
@Transactional
public class DeadlineService {

    @Inject ContributionRepository plans;
    @Inject ContributionProcess process;
    @Inject Worklist worklist;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;

    /** Gives one place another day than the round's. */
    public void moveDue(long contributionId, LocalDate dueOn, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.moveDue", () -> {
            var contribution = plans.lock(contributionId);
            Place department = Place.of(contribution.round().cycle().department());
            Standing on = access.granting(actor, Action.MOVE_DATES, department);
            if (dueOn == null) {
                throw new RuleBrokenException("cycle.dateMissing");
            }
            move(contribution, dueOn);
            audit.tell(Deed.of(actor, on, "contribution.dueMoved")
                    .about(contribution.processKey(), contribution.placeInRound()).saying(dueOn.toString()));
        });
    }

    void roundMoved(@Observes RoundDatesMoved moved) {
        for (var contribution : plans.ofRound(moved.roundId())) {
            move(contribution, due(contribution.kind(), moved.dates()));
            showDueOfWhole(contribution);
        }
    }

    /** The task about the round itself is the controller's until the figures are looked through, then the director's. */
    private void showDueOfWhole(Contribution contribution) {
        if (contribution.kind() == Contribution.Kind.DEPARTMENT) {
            var round = contribution.round();
            worklist.moveDue(round.processKey(), round.awaitsFigures() ? round.figuresDue() : contribution.dueOn());
        }
    }

    private static LocalDate due(Contribution.Kind kind, RoundDates dates) {
        return switch (kind) {
            case UNIT -> dates.unitsDue();
            case DIVISION -> dates.divisionsDue();
            case DEPARTMENT -> dates.directorDue();
        };
    }

    private void move(Contribution contribution, LocalDate dueOn) {
        if (contribution.dueOn().equals(dueOn)) {
            return;
        }
        contribution.moveDue(dueOn);
        if (contribution.kind() == Contribution.Kind.DEPARTMENT) {
            showDueOfWhole(contribution);
        } else {
            worklist.moveDue(contribution.processKey(), dueOn);
            process.deadlineMoved(contribution.id());
        }
    }
}

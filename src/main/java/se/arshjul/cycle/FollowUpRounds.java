package se.arshjul.cycle;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.steering.SteeringModel;

/** Makes the follow-up rounds that the steering model gives a year (cycle-8). */
@ApplicationScoped
class FollowUpRounds {

    /** Stands as the reason of a round that was made when its time had passed. */
    private static final String CAME_TOO_LATE = "Tiden för omgången hade passerat när den lades till i årshjulet.";

    @Inject CycleRepository cycles;
    @Inject SteeringModel steering;
    @Inject MeetingDays meetings;
    @Inject BusinessTime time;
    @Inject AuditTrail audit;

    /** All of a new year's; those whose day has passed come one after the other from today. */
    void makeAll(AnnualCycle cycle) {
        var proposal = proposal(cycle);
        LocalDate free = time.today();
        for (var planned : PlannedRound.of(steering.roundKinds(), cycle.year())) {
            boolean late = FollowUpProposal.opening(planned).isBefore(time.today());
            var dates = proposal.of(planned, late ? free : time.today());
            cycles.add(new Round(cycle, planned.kind(), planned.name(), planned.period(), dates));
            free = late ? dates.directorDue().plusDays(1) : free;
        }
    }

    /** Those that a year under way lacks; one whose time has passed is not held. */
    void makeMissing(AnnualCycle cycle) {
        var there = cycles.rounds(cycle.id()).stream().map(round -> round.kindCode() + "/" + round.period()).collect(toSet());
        var missing = PlannedRound.of(steering.roundKinds(), cycle.year()).stream()
                .filter(planned -> !there.contains(planned.kind().code() + "/" + planned.period())).toList();
        missing.forEach(planned -> addLate(cycle, planned));
        if (!missing.isEmpty()) {
            audit.tell(Deed.ofSystem("cycle.followUpsMade").about(cycle.processKey(), cycle.department().name())
                    .saying(String.join(", ", missing.stream().map(PlannedRound::name).toList())));
        }
    }

    private void addLate(AnnualCycle cycle, PlannedRound planned) {
        var dates = proposal(cycle).of(planned, FollowUpProposal.opening(planned));
        var round = new Round(cycle, planned.kind(), planned.name(), planned.period(), dates);
        if (dates.directorDue().isBefore(time.today())) {
            round.cancel(CAME_TOO_LATE);
        }
        cycles.add(round);
    }

    private FollowUpProposal proposal(AnnualCycle cycle) {
        return new FollowUpProposal(meetings.from(cycle.department().id(), LocalDate.of(cycle.year(), 1, 1)));
    }

    Round read(long cycleId, long roundId) {
        var round = cycles.lockRound(roundId);
        if (!round.isFollowUp() || !round.cycle().id().equals(cycleId)) {
            throw new NotFoundException("follow-up of cycle " + cycleId, roundId);
        }
        return round;
    }
}

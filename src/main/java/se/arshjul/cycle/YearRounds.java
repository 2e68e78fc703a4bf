package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;

/** What the year's process asks for: who plans it, when its events fall, and what its automatic steps change. */
@ApplicationScoped
@Transactional
public class YearRounds implements CycleSteps {

    @Inject CycleRepository cycles;
    @Inject FollowUpRounds followUps;
    @Inject BusinessTime time;
    @Inject AuditTrail audit;

    @Override
    public long preparePlanRound(long cycleId) {
        return planOf(cycleId).id();
    }

    Round planOf(long cycleId) {
        return cycles.rounds(cycleId).stream().filter(round -> !round.isFollowUp()).findFirst()
                .orElseThrow(() -> new NotFoundException("plan round of cycle", cycleId));
    }

    @Override
    public List<Long> prepareFollowUps(long cycleId) {
        followUps.makeMissing(cycles.readCycle(cycleId));
        return ahead(cycleId).stream().filter(Round::isFollowUp).map(Round::id).toList();
    }

    /** The rounds that are still to come or under way. */
    List<Round> ahead(long cycleId) {
        return cycles.rounds(cycleId).stream().filter(round -> !round.state().isEnd()).toList();
    }

    @Override
    public void archiveYear(long cycleId) {
        var cycle = cycles.readCycle(cycleId);
        audit.tell(Deed.ofSystem("cycle.archived")
                .about(cycle.processKey(), cycle.department().name()).saying(String.valueOf(cycle.year())));
    }

    @Override
    public String plannerAudience(long cycleId) {
        return "planner:" + cycles.readCycle(cycleId).department().id();
    }

    @Override
    public Instant planRoundOpensAt(long cycleId) {
        return time.realInstant(planOf(cycleId).dates().opensOn());
    }

    @Override
    public Instant followUpOpensAt(long roundId) {
        return time.realInstant(cycles.readRound(roundId).dates().opensOn());
    }

    @Override
    public Instant yearEndsAt(long cycleId) {
        return time.realInstant(endOf(cycles.readCycle(cycleId).year()));
    }

    /** The year's books are closed and its report written by the end of March the year after. */
    static LocalDate endOf(int year) {
        return LocalDate.of(year + 1, 3, 31);
    }
}

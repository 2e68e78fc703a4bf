package se.arshjul.cycle;

import java.io.Serializable;
import java.util.List;

/** One department's year as the planner's pages show it, with all its rounds, and whether it lacks a delår. */
public record YearView(long cycleId, int year, long departmentId, String department, AnnualCycle.State state,
        List<RoundLine> rounds, boolean lacksInterim) implements Serializable {

    public YearView {
        rounds = List.copyOf(rounds);
    }

    public RoundLine plan() {
        return rounds.stream().filter(round -> !round.followUp()).findFirst().orElseThrow();
    }

    public List<RoundLine> followUps() {
        return rounds.stream().filter(RoundLine::followUp).toList();
    }

    public boolean isPrepared() {
        return state == AnnualCycle.State.PREPARED;
    }

    /** The rounds that are still to come or under way (cycle-5). */
    public List<RoundLine> ahead() {
        return rounds.stream().filter(RoundLine::mayMove).toList();
    }

    /** The round that the year waits for now: the first under way, else the next to open, else the plan. */
    public RoundLine current() {
        return ahead().stream().filter(round -> !round.isPlanned()).findFirst()
                .or(() -> ahead().stream().findFirst()).orElse(plan());
    }

    public boolean mayEnd() {
        return state == AnnualCycle.State.CONFIRMED && ahead().isEmpty();
    }
}

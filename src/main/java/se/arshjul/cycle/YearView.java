package se.arshjul.cycle;

import java.io.Serializable;

/** One department's year as the planner's list shows it, with its plan round. */
public record YearView(long cycleId, int year, String department, AnnualCycle.State state, long roundId, String roundName,
        Round.State roundState, RoundDates dates) implements Serializable {

    public boolean isPrepared() {
        return state == AnnualCycle.State.PREPARED;
    }

    /** True while a planner may open the plan round by hand. */
    public boolean mayOpenRound() {
        return state == AnnualCycle.State.CONFIRMED && roundState == Round.State.PLANNED;
    }

    public boolean mayMoveDates() {
        return !hasEnded();
    }

    public boolean mayEnd() {
        return state == AnnualCycle.State.CONFIRMED && hasEnded();
    }

    private boolean hasEnded() {
        return roundState == Round.State.PUBLISHED || roundState == Round.State.REJECTED;
    }
}

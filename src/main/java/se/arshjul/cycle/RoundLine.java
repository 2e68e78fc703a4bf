package se.arshjul.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.kernel.Period;

/** One round of a year as the planner's pages show it; the interim deadline is null where the law sets none. */
public record RoundLine(long id, String name, Period period, boolean followUp, Round.State state, RoundDates dates,
        AnnualCycle.State year, String cancelReason, InterimDeadline deadline) implements Serializable {

    static RoundLine of(Round round, List<MeetingDay> meetings) {
        return new RoundLine(round.id(), round.name(), round.period(), round.isFollowUp(), round.state(), round.dates(),
                round.cycle().state(), round.cancelReason(), InterimDeadline.of(round.kind(), round.period(), meetings)
                        .filter(deadline -> round.toCommittee() && !round.state().isEnd()).orElse(null));
    }

    public boolean isPlanned() {
        return state == Round.State.PLANNED;
    }

    public boolean isCancelled() {
        return state == Round.State.CANCELLED;
    }

    public boolean mayMove() {
        return !state.isEnd();
    }

    /** True while a planner may open the round by hand. */
    public boolean mayOpen() {
        return year == AnnualCycle.State.CONFIRMED && isPlanned();
    }

    public boolean mayCancel() {
        return followUp && isPlanned() && year != AnnualCycle.State.CLOSED;
    }

    /** True once there is a document to read. */
    public boolean isLaidOut() {
        return !isPlanned() && !isCancelled();
    }

    /** True when the whole is due too late for the last meeting that the law leaves. */
    public boolean isTooLate() {
        return deadline != null && deadline.isMissedBy(dates.directorDue());
    }

    public LocalDate lastPapersDay() {
        return deadline == null || deadline.lastMeeting() == null ? null : deadline.lastMeeting().lastDay();
    }
}

package se.arshjul.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.arshjul.kernel.Period;

/** One round of a year as the planner's pages show it; the interim deadline is null where the law sets none. */
public record RoundLine(long id, String name, Period period, boolean followUp, Round.State state, RoundDates dates,
        AnnualCycle.State year, boolean mayCancel, String cancelReason, InterimDeadline deadline) implements Serializable {

    /** The rounds of a year. */
    static List<RoundLine> of(List<Round> rounds, List<MeetingDay> meetings) {
        var interim = rounds.stream().filter(round -> isInterim(round) && round.state() != Round.State.CANCELLED)
                .max(Comparator.comparing(round -> round.period().to()));
        return rounds.stream().map(round -> of(round, interim.filter(its -> its == round && !round.state().isEnd())
                .flatMap(its -> InterimDeadline.of(its.kind(), its.period(), meetings)).orElse(null))).toList();
    }

    private static RoundLine of(Round round, InterimDeadline deadline) {
        return new RoundLine(round.id(), round.name(), round.period(), round.isFollowUp(), round.state(), round.dates(),
                round.cycle().state(), round.mayCancel(), round.cancelReason(), deadline);
    }

    /** A report that goes to the committee and may be the year's delår; where there are several the last is. */
    private static boolean isInterim(Round round) {
        return round.toCommittee() && InterimDeadline.isFor(round.kind(), round.period());
    }

    /** True where follow-ups go to the committee and none of them covers what the law asks of a delår. */
    static boolean lackInterim(List<Round> rounds) {
        return rounds.stream().anyMatch(round -> round.isFollowUp() && round.toCommittee()) && rounds.stream().noneMatch(RoundLine::isInterim);
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

package se.arshjul.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arshjul.kernel.Period;
import se.arshjul.steering.RoundKind;

/**
 * A delår must reach the council and the auditors within two months of its period's end (LKBR 13 kap.): the body's last
 * meeting that can take it follows; null where no meeting can, or where the meetings after the period are not entered yet.
 */
public record InterimDeadline(LocalDate reachesCouncilBy, MeetingDay lastMeeting, boolean meetingsEntered)
        implements Serializable {

    private static final Set<Month> LAST_MONTHS = EnumSet.range(Month.JUNE, Month.AUGUST);

    /** True for a report that counts from New Year and covers at least half and at most two thirds of the year (LKBR 13 kap.). */
    static boolean isFor(RoundKind.Kind kind, Period period) {
        return kind == RoundKind.Kind.UPPFOLJNING && LAST_MONTHS.contains(period.to().getMonth())
                && period.from().getMonth() == Month.JANUARY;
    }

    static Optional<InterimDeadline> of(RoundKind.Kind kind, Period period, List<MeetingDay> meetings) {
        return isFor(kind, period) ? Optional.of(of(period, meetings)) : Optional.empty();
    }

    private static InterimDeadline of(Period period, List<MeetingDay> meetings) {
        var by = YearMonth.from(period.to()).plusMonths(2).atEndOfMonth();
        var afterwards = meetings.stream().filter(meeting -> meeting.heldOn().isAfter(period.to())).toList();
        return new InterimDeadline(by, afterwards.stream().filter(meeting -> !meeting.heldOn().isAfter(by))
                .reduce((first, later) -> later).orElse(null), !afterwards.isEmpty());
    }

    /** True when the whole is in too late for the last meeting. */
    public boolean isMissedBy(LocalDate directorDue) {
        return lastMeeting == null ? meetingsEntered || directorDue.isAfter(reachesCouncilBy) : directorDue.isAfter(lastMeeting.lastDay());
    }
}

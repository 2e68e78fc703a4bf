package se.arshjul.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import se.arshjul.steering.RoundKind;

/**
 * A follow-up's dates: it opens some days after its period's end, and the rest is counted backwards from the first meeting
 * that leaves room for the work; a delår takes the last meeting that the law leaves when there is no such room before it.
 */
final class FollowUpProposal {

    private static final int DIRECTOR_BEFORE_PAPERS = 3;

    /** How many days after its period's end a round opens, and how many the work takes. */
    private enum Pace {
        MONTH(5, 10), REPORT(7, 28), YEAR_END(14, 35);

        private final int opensAfter;
        private final int room;

        Pace(int opensAfter, int room) {
            this.opensAfter = opensAfter;
            this.room = room;
        }

        static Pace of(RoundKind kind) {
            if (kind.rhythm() == RoundKind.Rhythm.MONTHLY) {
                return MONTH;
            }
            return kind.kind() == RoundKind.Kind.BOKSLUT ? YEAR_END : REPORT;
        }
    }

    private final List<MeetingDay> meetings;

    FollowUpProposal(List<MeetingDay> meetings) {
        this.meetings = meetings;
    }

    /** The day on which the round opens when nothing holds it up. */
    static LocalDate opening(PlannedRound round) {
        return onWorkday(round.period().to().plusDays(Pace.of(round.kind()).opensAfter));
    }

    RoundDates of(PlannedRound round, LocalDate notBefore) {
        var natural = opening(round);
        var opens = natural.isBefore(notBefore) ? notBefore : natural;
        var director = round.kind().toCommittee() ? beforeMeeting(round, opens) : opens.plusDays(Pace.of(round.kind()).room);
        long room = ChronoUnit.DAYS.between(opens, director);
        return new RoundDates(opens, workday(opens.plusDays(room / 2), opens), workday(opens.plusDays(room * 4 / 5), opens),
                director);
    }

    private LocalDate beforeMeeting(PlannedRound round, LocalDate opens) {
        var fitting = director(meetings.stream(), opens, Pace.of(round.kind()).room).findFirst();
        if (round.isInterim()) {
            var last = InterimDeadline.of(round.kind().kind(), round.period(), meetings).map(InterimDeadline::lastMeeting);
            var lastDay = director(last.stream(), opens, 1).findFirst();
            if (lastDay.isPresent() && (fitting.isEmpty() || fitting.get().isAfter(lastDay.get()))) {
                return lastDay.get();
            }
        }
        return fitting.orElse(workday(opens.plusDays(Pace.of(round.kind()).room), opens));
    }

    private static Stream<LocalDate> director(Stream<MeetingDay> meetings, LocalDate opens, int room) {
        return meetings.map(meeting -> workday(meeting.lastDay().minusDays(DIRECTOR_BEFORE_PAPERS), opens))
                .filter(day -> !day.isBefore(opens.plusDays(room)));
    }

    private static LocalDate workday(LocalDate day, LocalDate atLeast) {
        var work = day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
        return work.isBefore(atLeast) ? atLeast : work;
    }

    private static LocalDate onWorkday(LocalDate day) {
        int over = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return over > 0 ? day.plusDays(3 - over) : day;
    }
}

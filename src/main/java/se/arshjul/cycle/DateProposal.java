package se.arshjul.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A round's dates counted backwards from the meeting that is to adopt the plan: the last one before the year begins, else
 * the next there is, else the middle of December.
 */
public final class DateProposal {

    private static final int DIRECTOR_BEFORE_PAPERS = 3;
    private static final int DIVISIONS_BEFORE = 14;
    private static final int UNITS_BEFORE = 35;
    private static final int OPENS_BEFORE = 70;

    private final LocalDate today;

    public DateProposal(LocalDate today) {
        this.today = today;
    }

    public RoundDates of(int year, List<MeetingDay> meetings) {
        var director = workday(lastDay(year, meetings).minusDays(DIRECTOR_BEFORE_PAPERS));
        if (director.isBefore(today)) {
            director = today;
        }
        long room = Math.min(OPENS_BEFORE, ChronoUnit.DAYS.between(today, director));
        return new RoundDates(back(director, room, OPENS_BEFORE), back(director, room, UNITS_BEFORE),
                back(director, room, DIVISIONS_BEFORE), director);
    }

    private LocalDate lastDay(int year, List<MeetingDay> meetings) {
        var newYear = LocalDate.of(year, 1, 1);
        var ahead = meetings.stream().map(MeetingDay::lastDay).filter(day -> day.isAfter(today)).toList();
        return ahead.stream().filter(day -> day.isBefore(newYear)).reduce((first, later) -> later)
                .or(() -> ahead.stream().findFirst()).orElse(newYear.minusDays(17));
    }

    /** So many days before the last one, drawn together where the time until then is short; never before today. */
    private LocalDate back(LocalDate from, long room, int days) {
        var day = workday(from.minusDays(days * room / OPENS_BEFORE));
        return day.isBefore(today) ? today : day;
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}

package se.arshjul.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates counted backwards from the meeting that is to adopt the plan. */
class DateProposalTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 7);
    private static final MeetingDay NOVEMBER = new MeetingDay(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 5));
    private static final MeetingDay DECEMBER = new MeetingDay(LocalDate.of(2026, 12, 17), LocalDate.of(2026, 12, 3));
    private static final MeetingDay JANUARY = new MeetingDay(LocalDate.of(2027, 1, 21), LocalDate.of(2027, 1, 7));

    @Test
    void the_last_meeting_before_the_year_adopts_the_plan() {
        var dates = new DateProposal(SPRING).of(2027, List.of(NOVEMBER, DECEMBER, JANUARY));
        assertThat(dates.directorDue()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(dates.divisionsDue()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(dates.unitsDue()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(dates.opensOn()).isEqualTo(LocalDate.of(2026, 9, 21));
    }

    @Test
    void with_too_little_time_left_it_is_the_next_meeting_and_the_dates_are_drawn_together() {
        var late = LocalDate.of(2026, 12, 10);
        var dates = new DateProposal(late).of(2027, List.of(NOVEMBER, DECEMBER, JANUARY));
        assertThat(dates.opensOn()).isEqualTo(late);
        assertThat(dates.directorDue()).isBefore(JANUARY.papersDue());
        assertThat(JANUARY.slackFrom(dates.directorDue())).isPositive();
    }

    @Test
    void without_a_meeting_the_plan_is_due_before_the_year_and_never_on_a_weekend() {
        var dates = new DateProposal(SPRING).of(2028, List.of());
        assertThat(dates.directorDue()).isBefore(LocalDate.of(2028, 1, 1));
        assertThat(List.of(dates.opensOn(), dates.unitsDue(), dates.divisionsDue(), dates.directorDue()))
            .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
}

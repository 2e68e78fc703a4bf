package se.arshjul.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjul.worklist.YearRound.Mark;

class YearRoundTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);
    private final Mark units = new Mark("units", DAY.minusDays(20), true);
    private final Mark papers = new Mark("papers", DAY, true);
    private final Mark meeting = new Mark("meeting", DAY.plusDays(14), true);
    private final YearRound round = new YearRound(1, "Verksamhetsplan 2027", "", List.of(units, papers, meeting));

    @Test
    void there_is_slack_until_the_papers_leave_and_none_for_those_who_send_or_read_them() {
        assertThat(round.slack(units)).isEqualTo(20);
        assertThat(round.slack(papers)).isNull();
        assertThat(round.slack(meeting)).isNull();
    }

    @Test
    void the_next_day_of_ones_own_is_the_first_that_has_not_passed() {
        assertThat(round.next(DAY)).isEqualTo(papers);
        assertThat(round.next(DAY.plusDays(15))).isNull();
        assertThat(round.isDone()).isFalse();
    }

    @Test
    void what_is_handed_over_awaits_nothing_more() {
        var done = new Mark("units", DAY, true, true);
        var handedOver = new YearRound(1, "Verksamhetsplan 2027", "", List.of(done, new Mark("meeting", DAY.plusDays(14), false)));
        assertThat(handedOver.next(DAY)).isNull();
        assertThat(handedOver.isDone()).isTrue();
    }

    @Test
    void the_days_stand_in_order_also_when_one_has_moved() {
        var moved = new Mark("units", DAY.plusDays(1), true);
        assertThat(new YearRound(1, "Verksamhetsplan 2027", "", List.of(moved, papers)).marks()).containsExactly(papers, moved);
    }
}

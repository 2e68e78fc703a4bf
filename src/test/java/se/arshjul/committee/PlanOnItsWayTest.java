package se.arshjul.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.committee.PlanOnItsWay.Tally;

class PlanOnItsWayTest {

    private static final LocalDate ROUNDS_DAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate REDONE = LocalDate.of(2026, 12, 10);

    @Test
    @Tag("contribution-15")
    void what_was_sent_back_with_a_day_ahead_makes_nothing_late() {
        var tally = Tally.NONE.plus(6, true, ROUNDS_DAY).plus(1, false, REDONE);
        assertThat(tally).isEqualTo(new Tally(7, 6, REDONE));
        assertThat(tally.isLate(TODAY)).isFalse();
    }

    @Test
    void one_part_whose_own_day_has_been_is_late_whatever_the_others_have() {
        var tally = Tally.NONE.plus(1, false, REDONE).plus(1, false, ROUNDS_DAY);
        assertThat(tally.dueOn()).isEqualTo(ROUNDS_DAY);
        assertThat(tally.isLate(TODAY)).isTrue();
    }

    @Test
    void nothing_is_late_when_all_is_in() {
        assertThat(Tally.NONE.plus(7, true, ROUNDS_DAY).isLate(TODAY)).isFalse();
    }
}

package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.Period;

class ToldPeriodsTest {

    final ToldPeriods told = new ToldPeriods(Stream.of("BUDGET 2027", "UTFALL 2026-T2", "UTFALL 2026-08", "UTFALL 2025", "PROGNOS 2026-T2")
            .map(words -> words.split(" ")).map(told -> new ToldPeriods.Told(FigureKind.valueOf(told[0]), new Period(told[1]))).toList());

    @Test
    void each_period_is_named_once_the_latest_first() {
        assertThat(told.latestFirst()).extracting(Period::code).containsExactly("2027", "2026-08", "2026-T2", "2025");
    }

    @Test
    void the_longest_of_the_periods_that_end_last_has_the_latest_outcome() {
        assertThat(told.latestOutcome()).contains(new Period("2026-T2"));
        assertThat(new ToldPeriods(List.of()).latestOutcome()).isEmpty();
    }
}

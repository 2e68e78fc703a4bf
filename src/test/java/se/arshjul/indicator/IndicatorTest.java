package se.arshjul.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    @Test
    @Tag("indicator-3")
    void says_in_which_direction_it_is_better_and_in_what_unit() {
        var waiting = new Indicator("N-VANTETID");
        waiting.describe("Väntetid", "Dagar från ansökan till erbjudande", "dagar", Indicator.Direction.LAGRE);
        assertThat(waiting.direction()).isEqualTo(Indicator.Direction.LAGRE);
        assertThat(waiting.measure()).isEqualTo("dagar");
    }

    @Test
    @Tag("indicator-1")
    @Tag("indicator-2")
    void a_value_stands_once_and_may_be_missing_but_is_never_made_zero() throws Exception {
        String table = Files.readString(Path.of("src/main/resources/db/migration/V0130__indicator.sql"));
        assertThat(table).contains("UNIQUE (indicator_id, node_id, period, kind, sex)")
                .containsPattern("value\\s+numeric,").doesNotContainPattern("value\\s+numeric NOT NULL")
                .doesNotContain("DEFAULT 0");
    }
}

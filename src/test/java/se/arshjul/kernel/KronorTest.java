package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KronorTest {

    @ParameterizedTest
    @CsvSource({"1350000,1350000", "1 350 000,1350000", "'1\u00a0350\u00a0000',1350000", "-45,-45", "\u2212600 000,-600000", "0,0", "' 7 ',7"})
    void an_amount_is_read_whole(String typed, long amount) {
        assertThat(Kronor.find(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1350,5", "1,35 mkr", "13 50", "12 34567", "1 350 000 kr", "1e6", "--5", "9999999999999"})
    void what_is_not_exactly_one_whole_number_is_refused(String typed) {
        assertThat(Kronor.find(typed)).isEmpty();
    }

    @Test
    void an_amount_is_written_in_groups_and_a_missing_one_not_at_all() {
        assertThat(Kronor.text(7_527_000L)).isEqualTo("7\u00a0527\u00a0000");
        assertThat(Kronor.text(-268L)).isEqualTo("\u2212268");
        assertThat(Kronor.text(-1_000L)).isEqualTo("\u22121\u00a0000");
        assertThat(Kronor.text(0L)).isEqualTo("0");
        assertThat(Kronor.text(null)).isEmpty();
    }
}

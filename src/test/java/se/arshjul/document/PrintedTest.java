package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("document-7")
class PrintedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3894275|3\u00a0894\u00a0275", "71.2|71,2", "71.20|71,2", "-268|\u2212268", "1234.567|1\u00a0234,57",
        "0|0", "0.00|0", "-0.001|0", "999|999", "1000|1\u00a0000", "6E+1|60"})
    void prints_a_number_as_swedes_write_it(BigDecimal number, String printed) {
        assertThat(Printed.number(number)).isEqualTo(printed);
    }

    @Test
    void keeps_the_decimals_that_are_asked_for_and_prints_nothing_for_what_is_missing() {
        assertThat(Printed.number(new BigDecimal("5"), 1)).isEqualTo("5,0");
        assertThat(Printed.number(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
        assertThat(Printed.number(null)).isEmpty();
        assertThat(Printed.number(null, 1)).isEmpty();
    }
}

package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"71,2|71.2", "1 234,5|1234.5", "-3|-3", "\u2212268|-268", "68\u00a0271|68271", "0|0"})
    @Tag("kernel-4")
    void reads_what_swedes_write(String typed, BigDecimal number) {
        assertThat(WrittenNumber.find(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 %", "1 23", "1.234,5", "ca 7", "7-8", "1e3", "--1", "12,"})
    @Tag("kernel-4")
    void never_reads_a_part_of_a_text_as_its_number(String typed) {
        assertThat(WrittenNumber.find(typed)).isEmpty();
    }
}

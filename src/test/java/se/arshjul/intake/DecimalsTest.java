package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest @Tag("intake-7")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"-68271|-68271", "−68 271|-68271", "68 271|68271",
        "68\u00a0271,5|68271.5", "1\u202f234\u202f567|1234567", "0,00|0", "-0|0", "71,20|71.2", "71.2|71.2", "007|7", "+5|5", "100|100"})
    void a_number_as_swedes_write_it_is_read_whole(String text, String number) {
        assertThat(Decimals.find(text)).hasValue(new BigDecimal(number));
    }

    @ParameterizedTest @Tag("intake-7")
    @ValueSource(strings = {"", " ", "-", ",5", "5,", "1,2,3", "1.234,5", "1,234.5", "12 34", "1 2345", "6 8271", "68 27", "1  234", "1e5", "1E+05",
        "5 kr", "5%", "5 %", "–5", "--5", "5-", "(5)", "٣", "５", "0x10", "NaN", "Infinity", "#####", "1'234", "1_000", "=1+1", "1 234,5 6"})
    void what_is_not_exactly_one_number_is_refused(String text) {
        assertThat(Decimals.find(text)).isEmpty();
    }

    @Test @Tag("intake-7")
    void whatever_comes_is_either_refused_or_read_as_the_digits_that_stand_there() {
        var random = new Random(20261122);
        String signs = "0123456789 ,.-+−\u00a0\u202fEe%#kr()'";
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.append(signs.charAt(random.nextInt(random.nextBoolean() ? 10 : signs.length())));
            }
            Decimals.find(text.toString()).ifPresent(number -> assertThat(number).as(text.toString())
                    .isEqualByComparingTo(oracle(text.toString())));
        }
    }

    /** A second reading, sign by sign. */
    private static BigDecimal oracle(String text) {
        BigDecimal number = BigDecimal.ZERO;
        int decimals = -1;
        for (char sign : text.toCharArray()) {
            if (sign == ',' || sign == '.') {
                decimals = 0;
            } else if (Character.isDigit(sign)) {
                number = number.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(sign - '0'));
                decimals = decimals < 0 ? -1 : decimals + 1;
            }
        }
        number = number.movePointLeft(Math.max(0, decimals));
        return text.startsWith("-") || text.startsWith("−") ? number.negate() : number;
    }
}

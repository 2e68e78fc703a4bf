package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.kernel.Period;

@Tag("web-4")
class FormatsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void numbers_have_no_break_spaces_a_comma_and_a_true_minus() {
        assertThat(Formats.number(68271)).isEqualTo("68\u00a0271");
        assertThat(Formats.decimal(new BigDecimal("-1234.55"), 1)).isEqualTo("\u22121\u00a0234,6");
        assertThat(Formats.decimal(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
        assertThat(Formats.percent(4.5)).isEqualTo("4,5\u00a0%");
    }

    @Test
    void a_missing_value_is_empty_never_nought() {
        assertThat(Formats.number(null)).isEmpty();
        assertThat(Formats.date(null)).isEmpty();
        assertThat(Formats.moment(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T13:32:00Z,22 november 2026 kl. 14.32",
        "2027-03-28T00:59:00Z,28 mars 2027 kl. 01.59",
        "2027-03-28T01:00:00Z,28 mars 2027 kl. 03.00",
        "2027-10-30T22:30:00Z,31 oktober 2027 kl. 00.30"
    })
    void moments_are_told_in_swedish_time(Instant at, String words) {
        assertThat(Formats.moment(at, SWEDISH)).isEqualTo(words);
    }

    @Test
    void years_filled_into_a_text_are_not_grouped() {
        var words = Formats.fill(SWEDISH, "{0}: {1} av {2}", 2027, 68271L, List.of("SN-6", "SN-8"));
        assertThat(words).isEqualTo("2027: 68\u00a0271 av SN-6, SN-8");
        assertThat(Formats.dateText(LocalDate.of(2026, 8, 31), SWEDISH)).isEqualTo("31 augusti 2026");
    }

    @Test
    void one_thing_is_told_as_one() {
        var pattern = "{0} {0,choice,0#delar|1#del|1<delar}";
        assertThat(Formats.fill(SWEDISH, pattern, 0)).isEqualTo("0 delar");
        assertThat(Formats.fill(SWEDISH, pattern, 1)).isEqualTo("1 del");
        assertThat(Formats.fill(SWEDISH, pattern, 2L)).isEqualTo("2 delar");
        assertThat(Formats.fill(SWEDISH, pattern, 68271)).isEqualTo("68\u00a0271 delar");
    }

    @Test
    void a_period_filled_into_a_text_is_told_in_words() {
        assertThat(Formats.fill(SWEDISH, "Svar för {0}", new Period("2026-T1"))).isEqualTo("Svar för tertial 1 2026");
        assertThat(Formats.period("2026-K3", SWEDISH)).isEqualTo("kvartal 3 2026");
        assertThat(Formats.period("alla", SWEDISH)).isEqualTo("alla");
        assertThat(Formats.period(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-68 271", "\u221268\u00a0271", "-68271", "\u201368\u202f271", " -68 271 "})
    void a_number_may_be_typed_or_pasted_in_any_usual_way(String typed) {
        assertThat(TypedNumber.of(typed)).contains(new BigDecimal("-68271"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"68 271 kr", "1.234,5", "--1", "1,2,3", "1e3", ""})
    void half_a_number_is_no_number(String typed) {
        assertThat(TypedNumber.of(typed)).isEmpty();
    }
}

package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("kernel-2")
class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2027,2027-01-01,2027-12-31", "2027-T1,2027-01-01,2027-04-30", "2027-T2,2027-01-01,2027-08-31",
        "2027-K1,2027-01-01,2027-03-31", "2027-K4,2027-01-01,2027-12-31", "2027-H1,2027-01-01,2027-06-30",
        "2028-02,2028-02-01,2028-02-29", "2027-12,2027-12-01,2027-12-31"})
    void runs_from_the_start_of_the_year_but_a_month_is_that_month(String code, LocalDate from, LocalDate to) {
        var period = new Period(code);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27", "2027-T4", "2027-K0", "2027-13", "2027-00", "2027-H2", "2027 T1"})
    void refuses_what_is_no_period(String code) {
        assertThatThrownBy(() -> new Period(code)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @CsvSource({"2027,2027,2027", "2027-T2,tertial 2 2027,tertial 2 2027", "2027-K4,kvartal 4 2027,quarter 4 2027",
        "2027-H1,första halvåret 2027,first half of 2027", "2027-08,augusti 2027,August 2027"})
    void is_told_in_words(String code, String swedish, String english) {
        assertThat(new Period(code).words(Locale.forLanguageTag("sv"))).isEqualTo(swedish);
        assertThat(new Period(code).words(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void of_a_year_is_the_whole_year() {
        assertThat(Period.ofYear(2027)).isEqualTo(new Period("2027"));
    }
}

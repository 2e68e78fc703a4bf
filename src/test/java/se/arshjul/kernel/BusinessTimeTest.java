package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("kernel-1")
class BusinessTimeTest {

    @ParameterizedTest
    @CsvSource({"2027-03-28T22:30:00Z,2027-03-29", "2027-10-31T22:30:00Z,2027-10-31", "2027-10-31T23:30:00Z,2027-11-01",
        "2028-02-28T23:30:00Z,2028-02-29", "2026-12-31T23:05:00Z,2027-01-01"})
    void gives_the_swedish_date_whatever_the_machines_zone(Instant instant, LocalDate swedish) {
        assertThat(new BusinessTime(Clock.fixed(instant, ZoneOffset.UTC)).today()).isEqualTo(swedish);
    }

    @Test
    void runs_from_the_rehearsed_date() {
        assertThat(new BusinessTime(BusinessTime.rehearsed("2019-10-01")).today()).isEqualTo(LocalDate.of(2019, 10, 1));
    }

    @Test
    void keeps_the_real_clock_without_a_rehearsed_date() {
        assertThat(Duration.between(new BusinessTime(BusinessTime.rehearsed(" ")).now(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void fires_a_timer_of_a_rehearsed_date_when_that_date_comes_on_the_rehearsed_clock() {
        var rehearsed = new BusinessTime(BusinessTime.rehearsed("2019-10-01"));
        assertThat(rehearsed.realInstant(LocalDate.of(2019, 10, 1))).isBefore(Instant.now());
        assertThat(rehearsed.realInstant(LocalDate.of(2019, 10, 2))).isAfter(Instant.now());
    }
}

package se.arshjul.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjul.cycle.RoundDates;

class DemoFilesTest {

    final DemoFiles files = new DemoFiles(LocalDate.of(2026, 11, 22));

    @Test
    void sets_years_and_days_from_today() {
        assertThat(files.dated("{Y};{Y-1}-01-01;{T+14};{T-30}")).isEqualTo("2027;2026-01-01;2026-12-06;2026-10-23");
    }

    @Test
    void meetings_and_their_papers_fall_on_weekdays_whatever_day_it_is() {
        assertThat(files.dated("{W+3};{W+6};{W+7}")).isEqualTo("2026-11-25;2026-11-27;2026-11-30");
        for (int day = 0; day < 7; day++) {
            var rows = new DemoFiles(LocalDate.of(2026, 11, 22).plusDays(day)).read("import/sammantraden.csv").lines().skip(1);
            assertThat(rows.flatMap(row -> Stream.of(row.split(";")).skip(1).limit(3)).map(LocalDate::parse).map(LocalDate::getDayOfWeek))
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    @Test
    void the_deadlines_of_a_round_fall_on_weekdays_in_their_order() {
        var dates = new DemoDay(LocalDate.of(2026, 11, 22)).round(-9, 6, 13, 20);
        assertThat(dates).isEqualTo(new RoundDates(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 4),
                LocalDate.of(2026, 12, 11)));
    }

    @Test
    void leaves_no_date_unset() {
        assertThat(files.read("import/uppdrag.csv")).doesNotContain("{");
        assertThat(files.read("utkast.csv")).doesNotContain("{");
    }

    @Test
    void every_draft_says_what_when_and_how_it_is_followed_up() {
        assertThat(DraftRow.of(files.read("utkast.csv"))).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.title()).isNotBlank();
            assertThat(row.followUp()).isNotBlank();
            assertThat(row.to()).isAfter(row.from());
        });
    }
}

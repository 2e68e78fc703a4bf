package se.arshjul.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

    final DemoFiles files = new DemoFiles(LocalDate.of(2026, 11, 22));

    @Test
    void sets_years_and_days_from_today() {
        assertThat(files.dated("{Y};{Y-1}-01-01;{T+14};{T-30}")).isEqualTo("2027;2026-01-01;2026-12-06;2026-10-23");
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

package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a row becomes a record, without a database. */
class RowsTest {

    private static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");

    enum Answer { YES, NO }

    record Plain(String name, Long id) {}

    record Typed(LocalDate dueOn, Instant madeAt, Answer answer, int version, BigDecimal amount, boolean own) {}

    record Counted(Plain plain, long total) {}

    record Told(Period period, String name) {}

    @Test
    @Tag("kernel-6")
    void a_column_is_found_by_its_name_wherever_it_stands() {
        assertThat(row(Plain.class, List.of("id", "name"), 7L, "Förskola")).isEqualTo(new Plain("Förskola", 7L));
    }

    @Test
    void a_column_in_words_with_lines_between_is_the_component_in_one_word() {
        record Dated(LocalDate secondDueOn) {}
        assertThat(row(Dated.class, List.of("second_due_on"), Date.valueOf("2027-02-01")).secondDueOn())
                .isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void the_drivers_types_become_the_trades() {
        var columns = List.of("due_on", "made_at", "answer", "version", "amount", "own");
        assertThat(row(Typed.class, columns, Date.valueOf("2027-02-01"), Timestamp.from(NOON), "NO", 3L, 12, true))
                .isEqualTo(new Typed(LocalDate.of(2027, 2, 1), NOON, Answer.NO, 3, BigDecimal.valueOf(12), true));
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(row(Plain.class, List.of("id", "name"), null, null)).isEqualTo(new Plain(null, null));
    }

    @Test
    void a_record_within_is_read_from_the_same_row() {
        assertThat(row(Counted.class, List.of("total", "name", "id"), 12, "Förskola", 7))
                .isEqualTo(new Counted(new Plain("Förskola", 7L), 12));
    }

    @Test
    void a_record_that_is_a_value_comes_from_its_own_column() {
        var year = Period.ofYear(2027);
        assertThat(row(Told.class, List.of("name", "period"), "Skola", year)).isEqualTo(new Told(year, "Skola"));
    }

    @Test
    void a_column_that_no_component_asks_for_is_refused_with_both_names() {
        assertThatThrownBy(() -> row(Plain.class, List.of("id", "title"), 7L, "Förskola")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no column for [name]").hasMessageContaining("no component for [title]");
    }

    @Test
    void a_column_too_many_is_refused() {
        assertThatThrownBy(() -> row(Plain.class, List.of("id", "name", "code"), 7L, "Förskola", "F1"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("no component for [code]");
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        record Pair(Plain plain, String name) {}
        assertThatThrownBy(() -> row(Pair.class, List.of("id", "name", "name"), 7L, "Förskola", "Skola"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("gives [id, name, name]");
    }

    @Test
    void a_value_of_another_kind_is_refused_with_the_component_and_the_kind_but_not_the_value() {
        assertThatThrownBy(() -> row(Plain.class, List.of("id", "name"), "Förskola", "x")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Long id").hasMessageContaining("java.lang.String").hasMessageNotContaining("Förskola");
    }

    @Test
    void a_missing_number_where_there_must_be_one_is_refused() {
        assertThatThrownBy(() -> row(Counted.class, List.of("total", "name", "id"), null, "Förskola", 7))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("long total").hasMessageContaining("nothing");
    }

    private static <R extends Record> R row(Class<R> type, List<String> columns, Object... values) {
        return RowShape.of(type).reader(columns).apply(Arrays.asList(values));
    }
}

package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;

class FigureRowsTest {

    private static final BookPlace OPEN = place(1, LocalDate.of(2015, 1, 1), null);
    private static final BookPlace CLOSED_IN_SPRING = place(2, LocalDate.of(2015, 1, 1), LocalDate.of(2025, 4, 30));
    private static final BookPlace OPENS_IN_AUTUMN = place(3, LocalDate.of(2026, 10, 1), null);

    final FigureRows rows = new FigureRows(List.of(OPEN, CLOSED_IN_SPRING, OPENS_IN_AUTUMN), List.of(new FigureRows.Replaced(1, 2)),
            List.of(new FigureRows.Told(1, FigureKind.UTFALL, "2026-T2", "RESULTAT", BigDecimal.TEN)),
            List.of(new FigureRows.Printed(1, PrintedKind.UTFALL, "2026-T2", "RESULTAT", BigDecimal.ONE)));

    /** A statement of a part of a year shows the same part of the year before, and the whole year's budget. */
    @Test
    @Tag("money-1")
    void a_book_knows_the_places_of_its_own_stretch_whatever_else_was_read_with_them() {
        assertThat(rows.book(new Period("2026-T2")).places()).containsExactlyInAnyOrder(OPEN, CLOSED_IN_SPRING, OPENS_IN_AUTUMN);
        assertThat(rows.book(new Period("2026-08")).places()).containsExactlyInAnyOrder(OPEN, OPENS_IN_AUTUMN);
    }

    @Test
    void a_book_holds_the_figures_the_printed_sums_and_who_took_over_from_whom() {
        var book = rows.book(new Period("2026-T2"));
        assertThat(book.figure(1, FigureKind.UTFALL, new Period("2026-T2"), "RESULTAT")).isEqualByComparingTo("10");
        assertThat(book.printed(1, PrintedKind.UTFALL, new Period("2026-T2"), "RESULTAT")).isEqualByComparingTo("1");
        assertThat(book.replacedBy(1)).containsExactly(2L);
    }

    private static BookPlace place(long id, LocalDate from, LocalDate to) {
        return new BookPlace(id, "E" + id, "Enhet " + id, Level.UNIT, null, 0, from, to);
    }
}

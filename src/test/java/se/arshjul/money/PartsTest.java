package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What lies below a place, and what it leaves over. */
class PartsTest {

    private final Books books = Books.smallLine()
            .figures("N", "UTFALL", "2026", "INTAKTER=-100", "PERSONALKOSTNADER=900", "LOPANDE_KOSTNADER=200")
            .figures("S", "UTFALL", "2026", "INTAKTER=-50", "PERSONALKOSTNADER=500", "LOPANDE_KOSTNADER=100");

    private Parts parts() {
        var statements = books.statements("2026", false);
        var whole = statements.of(books.id("V")).orElseThrow();
        return Parts.of(whole, statements.partsOf(books.id("V")), whole.layout().net().orElseThrow());
    }

    private static BigDecimal of(Parts parts, List<BigDecimal> amounts, Statement whole) {
        return amounts.get(whole.column(StatementColumn.Content.OUTCOME).orElseThrow());
    }

    @Test @Tag("money-5")
    void parts_that_add_up_leave_nothing_over() {
        assertThat(parts().residuals()).isEmpty();
        assertThat(parts().parts()).extracting(part -> part.place().name()).containsExactly("Norr", "Söder");
        assertThat(of(parts(), parts().together(), books.statement("V", "2026", false))).isEqualByComparingTo("1550");
    }

    @Test @Tag("money-5")
    void what_is_in_the_whole_and_in_no_part_is_shown_row_by_row() {
        books.figures("V", "UTFALL", "2026", "INTAKTER=-150", "PERSONALKOSTNADER=1700", "LOPANDE_KOSTNADER=300");
        assertThat(parts().residuals()).extracting(residual -> residual.line().code() + " " + of(parts(), residual.amounts(),
                books.statement("V", "2026", false))).containsExactly("PERSONALKOSTNADER 300", "SA_KOSTNADER 300", "RESULTAT 300");
        assertThat(parts().residual().orElseThrow().line().code()).isEqualTo("RESULTAT");
    }

    @Test @Tag("money-1")
    void a_part_that_has_not_told_leaves_the_sum_unknown_and_nothing_over() {
        books.figures("V", "UTFALL", "2026", "INTAKTER=-150", "PERSONALKOSTNADER=1700", "LOPANDE_KOSTNADER=300")
                .figures("N", "BUDGET", "2026", "PERSONALKOSTNADER=800").figures("S", "UTFALL", "2025", "PERSONALKOSTNADER=1");
        var whole = books.statement("V", "2026", false);
        int budget = whole.column(StatementColumn.Content.BUDGET).orElseThrow();
        assertThat(parts().together().get(budget)).isNull();
    }
}

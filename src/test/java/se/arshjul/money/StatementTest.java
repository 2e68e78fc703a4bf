package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.money.StatementColumn.Content;

class StatementTest {

    private static final String MINUS = "\u2212";

    @Test @Tag("money-4")
    void a_year_shows_last_year_outcome_budget_and_deviation() {
        var statement = Books.smallLine()
                .figures("N", "UTFALL", "2018", "INTAKTER=-90", "PERSONALKOSTNADER=3900", "LOPANDE_KOSTNADER=800")
                .figures("N", "UTFALL", "2019", "INTAKTER=-120.4", "PERSONALKOSTNADER=4100.5", "LOPANDE_KOSTNADER=910")
                .figures("N", "BUDGET", "2019", "INTAKTER=-100", "PERSONALKOSTNADER=4000", "LOPANDE_KOSTNADER=12000")
                .statement("N", "2019", false);
        assertThat(statement.columns()).extracting(StatementColumn::heading)
                .containsExactly("Bokslut 2018", "Bokslut 2019", "Budget 2019", "Avvikelse 2019");
        assertThat(shown(statement, "SA_KOSTNADER")).containsExactly("4 700", "5 011", "16 000", "10 990");
        assertThat(shown(statement, "RESULTAT")).containsExactly("4 610", "4 890", "15 900", "11 010");
        assertThat(shown(statement, "INTAKTER")).containsExactly(MINUS + "90", MINUS + "120", MINUS + "100", "20");
        assertThat(statement.net(Content.OUTCOME)).contains(new BigDecimal("4890.1"));
    }

    @Test @Tag("money-4")
    void a_tertial_has_its_own_budget_and_the_forecast_beside_the_year() {
        var books = Books.smallLine()
                .figures("N", "UTFALL", "2019-T1", "PERSONALKOSTNADER=1300").figures("N", "UTFALL", "2020-T1", "PERSONALKOSTNADER=1400")
                .figures("N", "PERIODBUDGET", "2020-T1", "PERSONALKOSTNADER=1350").figures("N", "BUDGET", "2020", "PERSONALKOSTNADER=4100")
                .figures("N", "PROGNOS", "2020-T1", "PERSONALKOSTNADER=4150").figures("N", "PROGNOS", "2020-T2", "PERSONALKOSTNADER=9999");
        var statement = books.statement("N", "2020-T1", true);
        assertThat(statement.columns()).extracting(StatementColumn::heading).containsExactly("Utfall jan–apr 2019",
                "Utfall jan–apr 2020", "Budget jan–apr 2020", "Avvikelse jan–apr 2020", "Budget 2020", "Prognos 2020",
                "Avvikelse prognos 2020");
        assertThat(shown(statement, "RESULTAT")).containsExactly("1 300", "1 400", "1 350", MINUS + "50", "4 100", "4 150", MINUS + "50");
    }

    @Test @Tag("money-4")
    void a_part_of_a_year_without_a_budget_of_its_own_shows_no_deviation_but_that_of_the_forecast() {
        var statement = Books.smallLine().figures("N", "UTFALL", "2020-T1", "PERSONALKOSTNADER=1400")
                .figures("N", "BUDGET", "2020", "PERSONALKOSTNADER=4100").figures("N", "PROGNOS", "2020-T1", "PERSONALKOSTNADER=4150")
                .statement("N", "2020-T1", true);
        assertThat(statement.columns()).extracting(StatementColumn::content)
                .containsExactly(Content.LAST_OUTCOME, Content.OUTCOME, Content.BUDGET, Content.FORECAST, Content.FORECAST_DEVIATION);
        assertThat(statement.deviation()).contains(Content.FORECAST_DEVIATION);
        assertThat(statement.net(Content.FORECAST_DEVIATION)).contains(new BigDecimal("-50"));
    }

    @Test @Tag("money-4")
    void units_are_rolled_up_to_their_division_and_on_to_the_department() {
        var statements = Books.smallLine().figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=4100.25")
                .figures("S", "UTFALL", "2019", "PERSONALKOSTNADER=100.25", "INTAKTER=-7").statements("2019", false);
        assertThat(statements.of(1).orElseThrow().net(Content.OUTCOME)).contains(new BigDecimal("4193.50"));
        assertThat(statements.partsOf(1)).extracting(part -> part.place().code()).containsExactly("V");
        assertThat(statements.partsOf(2)).extracting(part -> part.place().code()).containsExactly("N", "S");
    }

    @Test @Tag("money-4")
    void a_whole_that_has_figures_of_its_own_keeps_them() {
        var whole = Books.smallLine().figures("V", "UTFALL", "2019", "PERSONALKOSTNADER=5000")
                .figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=4100").statement("V", "2019", false);
        assertThat(whole.net(Content.OUTCOME)).contains(new BigDecimal("5000"));
    }

    @Test @Tag("money-3")
    void a_row_that_a_division_does_not_foresee_itself_is_what_its_units_foresee_together() {
        var whole = foreseen().figures("V", "PROGNOS", "2020-T1", "PERSONALKOSTNADER=9000").statement("V", "2020-T1", true);
        assertThat(shown(whole, Content.FORECAST)).containsExactly(MINUS + "150", "9 000", "", "9 000", "8 850");
        assertThat(whole.isForecastOwn()).isTrue();
        assertThat(whole.forecastBelow()).extracting(StatementLayout.Line::name).containsExactly("Intäkter");
    }

    @Test @Tag("money-3")
    void a_division_that_foresees_nothing_itself_has_the_forecasts_of_its_units_and_says_so() {
        var whole = foreseen().statement("V", "2020-T1", true);
        assertThat(shown(whole, Content.FORECAST)).containsExactly(MINUS + "150", "8 100", "", "8 100", "7 950");
        assertThat(whole.isForecastOwn()).isFalse();
        assertThat(whole.forecastBelow()).extracting(StatementLayout.Line::name).containsExactly("Intäkter", "Personalkostnader");
    }

    @Test @Tag("money-3") @Tag("money-1")
    void a_row_that_a_unit_has_not_foreseen_is_unknown_in_its_division_until_the_division_foresees_it_itself() {
        var books = foreseen().figures("S", "BUDGET", "2020", "LOPANDE_KOSTNADER=10").figures("N", "BUDGET", "2020", "LOPANDE_KOSTNADER=5")
                .figures("N", "PROGNOS", "2020-T1", "LOPANDE_KOSTNADER=20");
        assertThat(shown(books.statement("V", "2020-T1", true), Content.FORECAST)).containsExactly(MINUS + "150", "8 100", "", "", "");
        var below = ForecastBelow.of(books.statements("2020-T1", true), books.id("V")).orElseThrow();
        assertThat(below.silent(line(below, "LOPANDE_KOSTNADER"))).containsExactly("Söder");
        assertThat(below.together(line(below, "LOPANDE_KOSTNADER"))).isEmpty();
        assertThat(below.together(line(below, "INTAKTER"))).contains(new BigDecimal("-150"));
        assertThat(shown(books.figures("V", "PROGNOS", "2020-T1", "LOPANDE_KOSTNADER=30").statement("V", "2020-T1", true), Content.FORECAST))
                .containsExactly(MINUS + "150", "8 100", "30", "8 130", "7 980");
    }

    private static StatementLayout.Line line(ForecastBelow below, String row) {
        return below.whole().layout().find(row).orElseThrow();
    }

    private static Books foreseen() {
        return Books.smallLine().figures("N", "PROGNOS", "2020-T1", "INTAKTER=-100", "PERSONALKOSTNADER=4100")
                .figures("S", "PROGNOS", "2020-T1", "INTAKTER=-50", "PERSONALKOSTNADER=4000");
    }

    @Test @Tag("money-4")
    void a_buffer_that_the_whole_alone_has_stands_beside_what_its_parts_come_to() {
        var books = Books.smallLine().rows("PERS;Personal;KOSTNAD;", "BUF;Buffert;KOSTNAD;", "RES;Nettokostnad;SUMMA;PERS,BUF")
                .figures("N", "BUDGET", "2019", "PERS=4100").figures("S", "BUDGET", "2019", "PERS=200").figures("V", "BUDGET", "2019", "BUF=90");
        var whole = books.statement("V", "2019", false);
        assertThat(whole.value("PERS", Content.BUDGET)).contains(new BigDecimal("4300"));
        assertThat(whole.net(Content.BUDGET)).contains(new BigDecimal("4390"));
        assertThat(whole.cell("BUF", Content.BUDGET).orElseThrow().origin()).isEqualTo(Statement.Origin.OWN);
        assertThat(whole.cell("PERS", Content.BUDGET).orElseThrow().origin()).isEqualTo(Statement.Origin.BELOW);
    }

    @Test @Tag("money-1")
    void what_a_unit_has_not_told_leaves_the_whole_unknown_and_is_named() {
        var whole = Books.smallLine().figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=4100").figures("N", "BUDGET", "2019", "PERSONALKOSTNADER=4000")
                .figures("S", "BUDGET", "2019", "PERSONALKOSTNADER=200").statement("V", "2019", false);
        assertThat(whole.net(Content.OUTCOME)).isEmpty();
        assertThat(shown(whole, "RESULTAT")).containsExactly("", "", "4 200", "");
        assertThat(whole.gaps()).singleElement().satisfies(gap -> assertThat(gap.places()).containsExactly("Söder"));
    }

    @Test @Tag("money-1")
    void a_row_that_is_missing_in_one_column_leaves_its_sum_unknown_but_one_that_never_was_does_not() {
        var statement = Books.smallLine().figures("N", "UTFALL", "2018", "PERSONALKOSTNADER=4100", "LOPANDE_KOSTNADER=5")
                .figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=4100").statement("N", "2019", false);
        assertThat(shown(statement, "RESULTAT")).containsExactly("4 105", "", "", "");
    }

    @Test @Tag("money-4")
    void a_unit_that_is_renamed_in_july_is_one_place_in_the_year() {
        var books = Books.withDefaults().place("F", null, "Förvaltningen").place("V", "F", "Vård")
                .place("N", "V", "Norr", "2018-01-01", "2020-06-30").place("B", "V", "Björken", "2020-07-01", null).replaces("B", "N")
                .figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=900").figures("N", "BUDGET", "2020", "PERSONALKOSTNADER=1000")
                .figures("B", "UTFALL", "2020", "PERSONALKOSTNADER=1010");
        var statements = books.statements("2020", false);
        assertThat(statements.partsOf(books.id("V"))).singleElement().satisfies(part -> {
            assertThat(part.place().name()).isEqualTo("Björken");
            assertThat(shown(part, "RESULTAT")).containsExactly("900", "1 010", "1 000", MINUS + "10");
            assertThat(part.cell("PERSONALKOSTNADER", 0).origin()).isEqualTo(Statement.Origin.EARLIER_PLACE);
            assertThat(part.cell("PERSONALKOSTNADER", 1).origin()).isEqualTo(Statement.Origin.OWN);
        });
        assertThat(shown(statements.of(books.id("V")).orElseThrow(), "RESULTAT")).containsExactly("900", "1 010", "1 000", MINUS + "10");
    }

    @Test @Tag("money-2")
    void a_printed_sum_stands_while_it_may_be_a_rounding_and_no_longer() {
        var books = Books.smallLine().figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=4100", "LOPANDE_KOSTNADER=910");
        assertThat(shown(books.printed("N", "UTFALL", "2019", "SA_KOSTNADER=5011").statement("N", "2019", false), "SA_KOSTNADER"))
                .contains("5 011");
        assertThat(shown(books.printed("N", "UTFALL", "2019", "SA_KOSTNADER=6000").statement("N", "2019", false), "SA_KOSTNADER"))
                .contains("5 010");
    }

    @Test @Tag("money-4")
    void mellerud_is_printed_as_in_its_report() {
        var books = Books.mellerud();
        assertThat(shown(books.statement("SOC", "2019", false), "SA_KOSTNADER")).containsExactly("369 413", "359 996", "340 541", MINUS + "19 455");
        assertThat(shown(books.statement("SOS", "2019", false), "RESULTAT")).containsExactly("67 916", "66 415", "69 502", "3 086");
        assertThat(shown(books.statement("AT", "2019", false), "RESULTAT")).containsExactly("0", MINUS + "276", "0", "276");
        assertThat(books.statements("2019", false).partsOf(books.id("SOC"))).extracting(part -> part.place().code())
                .containsExactly("AT", "VOO", "SOS", "IFO");
    }

    private static List<String> shown(Statement statement, Content column) {
        return statement.layout().lines().stream()
                .map(line -> statement.shown(line.code(), statement.column(column).orElseThrow()).replace('\u00a0', ' ')).toList();
    }

    private static List<String> shown(Statement statement, String row) {
        return IntStream.range(0, statement.columns().size()).mapToObj(at -> statement.shown(row, at).replace('\u00a0', ' ')).toList();
    }
}

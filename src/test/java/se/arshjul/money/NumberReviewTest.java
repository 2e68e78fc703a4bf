package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Signature;
import se.arshjul.money.Finding.Severity;
import se.arshjul.money.StatementColumn.Content;

class NumberReviewTest {

    private static Books year() {
        return Books.smallLine()
                .figures("V", "UTFALL", "2018", "INTAKTER=-1000", "PERSONALKOSTNADER=8000", "LOPANDE_KOSTNADER=3000")
                .figures("V", "UTFALL", "2019", "INTAKTER=-1100", "PERSONALKOSTNADER=8200", "LOPANDE_KOSTNADER=3100")
                .figures("V", "BUDGET", "2019", "INTAKTER=-1050", "PERSONALKOSTNADER=8100", "LOPANDE_KOSTNADER=3200");
    }

    private static List<Finding> findings(Books books, String place, Map<Long, UnitVariances.Told> told, String... texts) {
        var statements = books.statements("2019", false);
        return new NumberReview(statements, new UnitVariances(statements, told), Map.of(),
                Map.of(books.id(place), Stream.of(texts).map(text -> Prose.ofPlain("ANALYS", text)).toList())).findings(books.id(place));
    }

    private static List<Finding> findings(Books books, String place, String... texts) {
        return findings(books, place, Map.of(), texts);
    }

    @ParameterizedTest(name = "{0} addends: {1}") @CsvSource({"1,1", "2,1", "3,2", "4,2", "8,4", "9,5"}) @Tag("money-6")
    void the_tolerance_grows_with_the_number_of_rounded_addends(int addends, String tolerance) {
        var amounts = Stream.generate(() -> new BigDecimal("100")).limit(addends).toList();
        assertThat(Tolerance.of(amounts, Books.withDefaults().style())).isEqualByComparingTo(tolerance);
    }

    @Test @Tag("money-6")
    void an_amount_with_finer_digits_was_not_rounded_and_gives_no_slack() {
        var style = Books.withDefaults().style();
        assertThat(Tolerance.of(List.of(new BigDecimal("100.4"), new BigDecimal("200.25")), style)).isEqualByComparingTo("0");
        assertThat(Tolerance.of(List.of(new BigDecimal("1.5"), new BigDecimal("2.5")), Books.withDefaults().rule("decimaler", "1").style()))
                .isEqualByComparingTo("0.1");
    }

    @ParameterizedTest(name = "{1}: {0}") @CsvSource({"-11300,SIGN", "113000,FACTOR", "8200,LEFT_OUT", "13100,TRANSPOSED", "14400,COUNTED_TWICE"})
    @Tag("money-6")
    void the_likely_cause_of_a_wrong_sum_is_proposed(String printed, String cause) {
        var errors = findings(year().printed("V", "UTFALL", "2019", "SA_KOSTNADER=" + printed), "V").stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        assertThat(errors).first().satisfies(finding -> {
            assertThat(finding.cause().orElseThrow().kind()).hasToString(cause);
            assertThat(finding.causeKey()).isEqualTo("money.cause." + cause);
        });
    }

    @Test @Tag("money-6")
    void a_sum_that_nothing_simple_explains_has_no_proposed_cause() {
        assertThat(findings(year().printed("V", "UTFALL", "2019", "SA_KOSTNADER=12345"), "V"))
                .anySatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.cause()).isEmpty();
                });
    }

    @Test @Tag("money-1")
    void a_row_that_is_missing_in_one_column_is_told_and_never_taken_for_0() {
        var books = Books.smallLine().figures("V", "UTFALL", "2018", "INTAKTER=-1000", "PERSONALKOSTNADER=8000")
                .figures("V", "UTFALL", "2019", "PERSONALKOSTNADER=8200");
        assertThat(findings(books, "V")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.REMARK);
            assertThat(finding.text()).contains("Intäkter saknas för Bokslut 2019");
        });
    }

    @Test @Tag("money-6")
    void a_contrary_sign_is_a_remark_and_beside_like_amounts_an_error_with_its_cause() {
        var once = Books.smallLine().figures("V", "UTFALL", "2019", "INTAKTER=30", "PERSONALKOSTNADER=8200");
        assertThat(findings(once, "V")).extracting(Finding::severity).containsExactly(Severity.REMARK);
        var turned = Books.smallLine().figures("V", "UTFALL", "2018", "INTAKTER=-1000", "PERSONALKOSTNADER=8000")
                .figures("V", "UTFALL", "2019", "INTAKTER=1100", "PERSONALKOSTNADER=8200")
                .figures("V", "BUDGET", "2019", "INTAKTER=-1050", "PERSONALKOSTNADER=8100");
        assertThat(findings(turned, "V")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.cause().orElseThrow().wouldHold()).isEqualByComparingTo("-1100");
        });
    }

    @Test @Tag("money-6")
    void units_that_miss_their_division_are_an_error_that_names_who_has_not_told() {
        var books = year();
        var told = Map.of(books.id("N"), new UnitVariances.Told(new BigDecimal("37"), "Vakanser"));
        assertThat(findings(books, "V", told)).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("money.finding.UNIT_VARIANCES.error");
            assertThat(finding.causeArguments()).contains("Söder");
        });
    }

    @Test @Tag("money-5")
    void parts_that_leave_something_over_demand_a_comment_until_it_is_written_and_again_when_values_change() {
        var books = year().figures("N", "UTFALL", "2019", "INTAKTER=-1100", "PERSONALKOSTNADER=8000", "LOPANDE_KOSTNADER=3100");
        var residual = findings(books, "V").stream().filter(Finding::isResidual).findFirst().orElseThrow();
        assertThat(residual.isOpen()).isTrue();
        var note = new FindingNote(null, "2019", residual.code());
        note.explain("En gemensam post som ingen enhet bär.", residual.valuePrint(), 0);
        assertThat(residual.explained(note).isOpen()).isFalse();
        var changed = findings(books.figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=7000"), "V").stream()
                .filter(Finding::isResidual).findFirst().orElseThrow().explained(note);
        assertThat(changed.isOpen()).isTrue();
        assertThat(changed.explanation().orElseThrow().note()).startsWith("En gemensam");
    }

    @Test @Tag("money-7")
    void an_explanation_says_something_and_is_signed() {
        var note = new FindingNote(null, "2019", "SUM:RESULTAT");
        assertThatThrownBy(() -> note.explain("  ", "1|2", 0)).isInstanceOf(RuleBrokenException.class);
        note.explain("Rättas i nästa bokföring.", "1|2", 0);
        note.sign(new Signature("Ekonomen", Instant.EPOCH));
        assertThat(note.holdsFor("1|2")).isTrue();
        assertThat(note.holdsFor("1|3")).isFalse();
    }

    @Test @Tag("money-3")
    void each_period_keeps_the_forecast_that_was_made_in_it() {
        var books = year().figures("V", "BUDGET", "2020", "PERSONALKOSTNADER=8000").figures("V", "PROGNOS", "2020-T1", "PERSONALKOSTNADER=8300")
                .figures("V", "PROGNOS", "2020-T2", "PERSONALKOSTNADER=8100");
        assertThat(books.statement("V", "2020-T1", true).net(Content.FORECAST)).contains(new BigDecimal("8300"));
        assertThat(books.statement("V", "2020-T2", true).net(Content.FORECAST)).contains(new BigDecimal("8100"));
        var sure = new ForecastUncertainty(null, "2020-T1");
        assertThatThrownBy(() -> sure.state(new BigDecimal("9"), new BigDecimal("8"), "")).isInstanceOf(RuleBrokenException.class);
    }

    @ParameterizedTest(name = "{0}") @Tag("money-9") @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Personalkostnaderna visar ett underskott på 100 tkr|",
        "Personalkostnaderna visar ett underskott på 0,1 mnkr jämfört med budget|",
        "Personalkostnaderna visar ett överskott på 100 tkr|WRONG_WAY",
        "Personalkostnaderna visar ett underskott på 400 tkr|DIFFERS",
        "Vård redovisar ett överskott på ca 50 tkr, vilket beror på annat|",
        "Verksamheten redovisar ett överskott på drygt 40 tkr|",
        "Verksamheten redovisar ett överskott på 5 mkr|DIFFERS",
        "Vård har en budget på 10 250 tkr|",
        "Vård har en budget på 11,3 mkr|GROSS",
        "Vård har en budget på 14 mkr|BUDGET",
        "Kostnaderna för inhyrd personal visar ett underskott på 900 tkr|",
        "Ett statsbidrag på 700 tkr har rekvirerats|",
        "Överskottet 2018 var 700 tkr|",
        "Under 2017 redovisade Vård ett underskott på 700 tkr|",
        "Resorna kostar ca 100 tkr, som ligger utanför budget|",
        "Skillnaden mellan överskottet på intäkterna och underskottet på personalkostnaderna är 900 tkr|",
        "Norr -103 tkr positivt resultat|SIGN_SURPLUS",
        "Norr -103 tkr beror på sjukfrånvaro|",
        "Norr +90 tkr|DIFFERS"})
    void an_amount_in_a_text_is_held_against_what_it_speaks_of_and_nothing_else(String text, String what) {
        var books = year();
        var told = Map.of(books.id("N"), new UnitVariances.Told(new BigDecimal("-103"), null));
        var remarks = findings(books, "V", told, text).stream().filter(finding -> finding.table() == Finding.Table.TEXT).toList();
        assertThat(remarks).extracting(Finding::key)
                .isEqualTo(what == null ? List.of() : List.of("money.finding.TEXT." + what));
    }

    @Test @Tag("money-4")
    void income_with_a_plus_turns_every_sign() {
        var books = Books.smallLine().rule("tecken", "INTAKT_POSITIV").rule("avvikelse", "UTFALL_MINUS_BUDGET")
                .figures("V", "UTFALL", "2019", "INTAKTER=1100", "PERSONALKOSTNADER=-8200").figures("V", "BUDGET", "2019", "INTAKTER=1050", "PERSONALKOSTNADER=-8100");
        assertThat(books.statement("V", "2019", false).net(Content.DEVIATION)).contains(new BigDecimal("-50"));
        assertThat(books.style().surplusIsPositive()).isTrue();
        assertThat(findings(books, "V", "Vård redovisar ett underskott på 50 tkr")).isEmpty();
        assertThat(findings(books.figures("V", "UTFALL", "2018", "INTAKTER=-7"), "V")).anyMatch(finding -> finding.key().endsWith("SIGN_INCOME"));
    }

    @Test @Tag("money-4")
    void a_deviation_that_is_outcome_less_budget_is_read_the_other_way() {
        var books = year().rule("avvikelse", "UTFALL_MINUS_BUDGET");
        assertThat(books.statement("V", "2019", false).net(Content.DEVIATION)).contains(new BigDecimal("-50"));
        assertThat(findings(books, "V", "Vård redovisar ett överskott på 50 tkr")).isEmpty();
        assertThat(findings(books, "V", "Vård redovisar ett underskott på 50 tkr")).extracting(Finding::key)
                .containsExactly("money.finding.TEXT.WRONG_WAY");
    }

    @Test @Tag("money-4")
    void millions_with_one_decimal_are_rounded_last_and_reviewed_by_their_own_step() {
        var books = Books.smallLine().rule("enhet", "mkr").rule("decimaler", "1")
                .figures("V", "UTFALL", "2019", "INTAKTER=-1.14", "PERSONALKOSTNADER=8.24", "LOPANDE_KOSTNADER=3.14")
                .figures("V", "BUDGET", "2019", "INTAKTER=-1.1", "PERSONALKOSTNADER=8.3", "LOPANDE_KOSTNADER=3.1")
                .printed("V", "BUDGET", "2019", "SA_KOSTNADER=11.5", "RESULTAT=10.3").printed("V", "UTFALL", "2019", "SA_KOSTNADER=11.4");
        var statement = books.statement("V", "2019", false);
        assertThat(statement.shown("RESULTAT", 1)).isEqualTo("10,2");
        assertThat(statement.shown("SA_KOSTNADER", 2)).isEqualTo("11,5");
        assertThat(findings(books, "V")).extracting(Finding::severity).containsOnly(Severity.INFORMATION);
        assertThat(findings(books, "V", "Vård har en budget på 10,3 mnkr", "Vård har en budget på 11 500 tkr")).filteredOn(finding -> finding.table() == Finding.Table.TEXT)
                .extracting(Finding::key).containsExactly("money.finding.TEXT.GROSS");
    }

    @Test @Tag("money-4")
    void a_deviation_on_the_forecast_has_the_outcome_in_its_place_when_the_year_has_ended() {
        var books = year().rule("avvikelse", "PROGNOS_MINUS_BUDGET")
                .figures("V", "BUDGET", "2020", "PERSONALKOSTNADER=8000").figures("V", "UTFALL", "2020-T1", "PERSONALKOSTNADER=2700")
                .figures("V", "PROGNOS", "2020-T1", "PERSONALKOSTNADER=8300");
        var tertial = books.statement("V", "2020-T1", true);
        assertThat(tertial.columns()).extracting(StatementColumn::content).doesNotContain(Content.DEVIATION);
        assertThat(tertial.net(Content.FORECAST_DEVIATION)).contains(new BigDecimal("300"));
        assertThat(books.statement("V", "2019", false).net(Content.DEVIATION)).contains(new BigDecimal("-50"));
        assertThat(books.style().surplusIsPositive()).isFalse();
    }

    @Test @Tag("money-4")
    void more_rows_of_costs_and_a_buffer_add_as_the_model_says() {
        var books = Books.smallLine().rows("INT;Intäkter;INTAKT;", "PERS;Personal;KOSTNAD;", "LOK;Lokaler;KOSTNAD;", "KOP;Köpt verksamhet;KOSTNAD;",
                        "OVR;Övrigt;KOSTNAD;", "KOST;Bruttokostnader;SUMMA;PERS,LOK,KOP,OVR", "NETTO;Netto före buffert;SUMMA;INT,KOST",
                        "BUF;Buffert;KOSTNAD;", "RES;Nettokostnad;SUMMA;NETTO,BUF")
                .figures("V", "UTFALL", "2019", "INT=-100", "PERS=800", "LOK=120", "KOP=60", "OVR=21")
                .figures("V", "BUDGET", "2019", "INT=-90", "PERS=790", "LOK=120", "KOP=70", "OVR=20", "BUF=15")
                .printed("V", "BUDGET", "2019", "KOST=1001", "RES=926");
        var statement = books.statement("V", "2019", false);
        assertThat(statement.shown("KOST", 2)).isEqualTo("1" + "\u00a0" + "001");
        assertThat(statement.value("NETTO", Content.OUTCOME)).contains(new BigDecimal("901"));
        assertThat(statement.layout().gross()).map(StatementLayout.Line::code).contains("KOST");
        assertThat(findings(books, "V")).extracting(Finding::severity).contains(Severity.INFORMATION).doesNotContain(Severity.ERROR);
        assertThat(findings(books, "V")).anyMatch(finding -> finding.text().contains("Buffert saknas för Bokslut 2019"));
    }
}

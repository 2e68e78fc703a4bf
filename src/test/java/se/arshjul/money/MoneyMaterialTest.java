package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.document.Told;

class MoneyMaterialTest {

    private static final SectionOfPlace SECTION =
            new SectionOfPlace(7, Contribution.Kind.DIVISION, Reviewed.DIVISION, "V", "Vård", "RESULTATRAKNING", false);

    @Test @Tag("money-12")
    void a_division_prints_its_statement_its_parts_and_what_they_leave_over() {
        var blocks = StatementMaterial.blocks(Reviewed.DIVISION, Reviewed.smallYear(Map.of()), Optional.empty());
        assertThat(blocks).extracting(Told::caption).containsExactly("Resultaträkning, tkr", "Resultat per del, tkr");
        assertThat(Told.table(blocks.get(0)).columns()).containsExactly("tkr", "Bokslut 2018", "Bokslut 2019", "Budget 2019", "Avvikelse 2019");
        assertThat(rows(blocks.get(0))).containsExactly("PLAIN Intäkter −900 −1 100 −1 050 50", "PLAIN Personalkostnader 7 900 8 200 8 100 −100",
                "PLAIN Löpande kostnader saknas saknas saknas saknas", "SUM Summa kostnader 7 900 8 200 8 100 −100",
                "SUM Resultat 7 000 7 100 7 050 −50");
        assertThat(rows(blocks.get(1))).containsExactly("PLAIN Norr saknas 5 000 5 100 100", "PLAIN Söder saknas 3 000 2 900 −100",
                "RESIDUAL Rest som delarna inte förklarar  −900 −950 −50", "SUM Vård 7 000 7 100 7 050 −50");
    }

    @Test @Tag("money-12")
    void a_residual_stops_the_hand_over_until_its_comment_is_written() {
        var money = Reviewed.smallYear(Map.of());
        assertThat(StatementMaterial.lacks(money.findings(Reviewed.DIVISION), SECTION)).singleElement().satisfies(lack -> {
            assertThat(lack).extracting(Lack::key, Lack::target, Lack::mayBeOverridden)
                    .containsExactly("money.lacks.residual", "section:RESULTATRAKNING", false);
            assertThat(lack.what()).contains("Delarna går inte ihop");
        });
        var explained = Reviewed.explained(money, Reviewed.DIVISION);
        assertThat(StatementMaterial.lacks(explained.findings(Reviewed.DIVISION), SECTION)).isEmpty();
        assertThat(Told.note(StatementMaterial.blocks(Reviewed.DIVISION, explained, Optional.empty()).get(1)))
                .isEqualTo("En gemensam post.");
    }

    @Test @Tag("money-12")
    void units_that_do_not_come_to_their_division_stop_the_hand_over_in_their_own_section() {
        var money = Reviewed.smallYear(Map.of(3L, "100", 4L, "100"));
        assertThat(VarianceMaterial.lacks(money.findings(Reviewed.DIVISION), SECTION)).singleElement()
                .satisfies(lack -> assertThat(lack.what()).contains("200", "−50"));
        assertThat(rows(VarianceMaterial.blocks(Reviewed.DIVISION, "Vård", money).get(0))).containsExactly("PLAIN Norr 100 Vakanser",
                "PLAIN Söder 100 Vakanser", "SUM Enheterna tillsammans 200 ", "RESIDUAL Rest som delarna inte förklarar −250 ", "SUM Vård −50 ");
    }

    @Test @Tag("money-12")
    void a_forecast_says_how_sure_it_is_and_a_grant_whose_amount_is_unknown_is_never_0() {
        var sure = new ReportedMoney.Uncertainty(new BigDecimal("7000"), new BigDecimal("7200"), "Beror på sommaren.");
        assertThat(Told.note(StatementMaterial.blocks(Reviewed.DIVISION, Reviewed.smallYear(Map.of()), Optional.of(sure)).get(0))
                .replace('\u00a0', ' ')).isEqualTo("Prognosen bedöms hamna mellan 7 000 och 7 200 tkr. Beror på sommaren.");
        var grants = GrantMaterial.blocks(List.of(new ReportedMoney.Grant("Äldre", new BigDecimal("699301")), new ReportedMoney.Grant("Hälsa", null)));
        assertThat(rows(grants.get(0))).containsExactly("PLAIN Äldre 699 301", "PLAIN Hälsa saknas", "SUM Summa av kända belopp 699 301");
        assertThat(GrantMaterial.blocks(List.of())).isEmpty();
    }

    @Test @Tag("money-12") @Tag("money-4")
    void investments_are_a_statement_of_their_own_and_reviewed_like_the_rest() {
        var money = Reviewed.withInvestments();
        var blocks = StatementMaterial.blocks(Reviewed.DIVISION, money, Optional.empty());
        assertThat(blocks).extracting(Told::caption).last().isEqualTo("Investeringar, tkr");
        assertThat(rows(blocks.get(2))).containsExactly("PLAIN Byggnader saknas 400 500 100", "PLAIN Inventarier saknas 30 40 10",
                "SUM Summa investeringar saknas 430 540 110");
        assertThat(StatementMaterial.lacks(money.findings(Reviewed.DIVISION), SECTION)).extracting(Lack::key)
                .containsExactly("money.lacks.number", "money.lacks.residual");
    }

    @Test @Tag("money-12")
    void a_real_year_end_report_prints_its_five_statements_as_they_were_printed() {
        var money = Reviewed.mellerud();
        assertThat(rows(StatementMaterial.blocks(Reviewed.id(money, "VOO"), money, Optional.empty()).get(0))).containsExactly(
                "PLAIN Intäkter −5 749 −4 901 −1 860 3 041", "PLAIN Personalkostnader 147 028 145 777 145 069 −708",
                "PLAIN Löpande kostnader 31 464 30 721 30 549 −172", "SUM Summa kostnader 178 492 176 498 175 617 −880",
                "SUM Resultat 172 744 171 597 173 757 2 161");
        assertThat(rows(StatementMaterial.blocks(Reviewed.id(money, "SOC"), money, Optional.empty()).get(1)))
                .contains("RESIDUAL Rest som delarna inte förklarar −13 084 −7 089 −7 244 −155", "SUM Socialförvaltningen 287 077 291 725 289 592 −2 133");
        var units = rows(VarianceMaterial.blocks(Reviewed.id(money, "VOO"), "Vård och omsorg", money).get(0));
        assertThat(units).hasSize(11).anyMatch(row -> row.startsWith("SUM Enheterna tillsammans 1 956"))
                .anyMatch(row -> row.startsWith("RESIDUAL Rest som delarna inte förklarar 205"));
    }

    private static List<String> rows(Block block) {
        return Told.table(block).rows().stream().map(row -> row.style() + " " + String.join(" ", row.cells().stream().map(Block.Cell::text).toList())
                .replace('\u00a0', ' ')).toList();
    }
}

package se.arshjul.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Figure;
import se.arshjul.document.Table;
import se.arshjul.document.Told;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.Frequency;
import se.arshjul.indicator.Indicator.Source;
import se.arshjul.kernel.Period;

class IndicatorTableTest {

    private final IndicatorAtPlace sick = new AtPlace("N-SJUKLON", "Sjuklön", "kr", Direction.LAGRE)
            .outcome("2018", "3894275").outcome("2019", "3855619").target("2019", "3800000").read("2019");
    private final IndicatorAtPlace kolada = new AtPlace("K-SABO", "Kostnad särskilt boende", "kr", Direction.LAGRE)
            .from(Source.KOLADA, Frequency.AR).read("2019");

    private static List<Block> blocks(String period, IndicatorAtPlace... indicators) {
        return new IndicatorTable(new Period(period)).blocks(List.of(indicators));
    }

    private static List<String> cells(Block table, int row) {
        return Told.table(table).rows().get(row).cells().stream().map(Cell::text).toList();
    }

    @Test
    void prints_outcome_earlier_value_target_judgement_and_trend() {
        var table = blocks("2019", sick).get(0);
        assertThat(Told.table(table).columns()).containsExactly("Nyckeltal", "Utfall 2019", "Tidigare", "Mål", "Bedömning", "Trend");
        assertThat(cells(table, 0)).containsExactly("Sjuklön", "3\u00a0855\u00a0619\u00a0kr", "2018:\u00a03\u00a0894\u00a0275\u00a0kr",
                "3\u00a0800\u00a0000\u00a0kr", "Inte nått", "Bättre än 2018");
        assertThat(Told.table(table).rows().get(0).cells().get(4).tone()).isEqualTo("bad");
    }

    @Test
    void draws_a_chart_with_the_table_behind_after_it() {
        assertThat(blocks("2019", sick)).extracting(Object::getClass).containsExactly(Table.class, Figure.class, Table.class);
    }

    @Test
    @Tag("indicator-2")
    void prints_a_dash_and_says_what_it_means_where_nothing_is_reported() {
        var table = blocks("2019-T2", new AtPlace("N-TILLBUD", "Tillbud", "antal", Direction.HOGRE).outcome("2018", "40").read("2019-T2")).get(0);
        assertThat(cells(table, 0).get(1)).isEqualTo("\u2013");
        assertThat(Told.note(table)).startsWith("Ett streck betyder");
        var missing = blocks("2019", new AtPlace("N-TILLBUD", "Tillbud", "antal", Direction.HOGRE).outcome("2019", null).read("2019")).get(0);
        assertThat(cells(missing, 0).get(1)).isEqualTo("saknas");
    }

    @Test
    @Tag("indicator-9")
    void says_under_which_name_earlier_values_were_told() {
        var table = blocks("2019", new AtPlace("N-TILLBUD", "Tillbud", "antal", Direction.LAGRE)
                .formerly("Barn och familj", LocalDate.of(2019, 7, 1), "2018", "40").outcome("2019", "30").read("2019")).get(0);
        assertThat(cells(table, 0)).contains("2018:\u00a040", "Bättre än 2018");
        assertThat(Told.note(table)).isEqualTo("Före 2019-07-01: Barn och familj.");
    }

    @Test
    @Tag("indicator-7")
    void prints_the_definition_and_the_source_of_what_comes_from_kolada() {
        var blocks = blocks("2019", kolada);
        assertThat(Told.note(blocks.get(1))).isEqualTo("Kostnad särskilt boende: Så räknas den. Källa: Kolada.");
        var unstopped = new AtPlace("K-2", "Inflytande", "procent", Direction.HOGRE).defined("Andel som får bestämma")
                .from(Source.KOLADA, Frequency.AR).read("2019");
        assertThat(Told.note(blocks("2019", unstopped).get(1))).isEqualTo("Inflytande: Andel som får bestämma. Källa: Kolada.");
        var older = new AtPlace("K-1", "K", "kr", Direction.LAGRE).from(Source.KOLADA, Frequency.AR).outcome("2018", "5").read("2019");
        assertThat(cells(blocks("2019", older).get(0), 0).get(1)).isEqualTo("5\u00a0kr (2018)");
    }

    @Test
    void a_section_named_after_kolada_holds_what_comes_from_there_and_another_the_rest() {
        assertThat(IndicatorMaterial.belongs(kolada, "NYCKELTAL_KOLADA")).isTrue();
        assertThat(IndicatorMaterial.belongs(sick, "NYCKELTAL_KOLADA")).isFalse();
        assertThat(IndicatorMaterial.belongs(sick, "NYCKELTAL")).isTrue();
        assertThat(IndicatorMaterial.belongs(kolada, "NYCKELTAL")).isFalse();
    }

    @Test
    @Tag("indicator-10")
    void an_own_indicator_that_is_due_and_was_never_told_stops_the_hand_over_and_a_missing_one_does_not() {
        var section = new SectionOfPlace(7, Contribution.Kind.UNIT, 5, "IFO", "Individ och familj", "NYCKELTAL", true);
        var never = new AtPlace("N-TILLBUD", "Tillbud", "antal", Direction.HOGRE).outcome("2018", "40").read("2019");
        var missing = new AtPlace("N-KLAGOMAL", "Klagomål", "antal", Direction.LAGRE).outcome("2019", null).read("2019");
        assertThat(IndicatorMaterial.lacks(List.of(sick, never, missing, kolada), section))
                .containsExactly(new Lack("indicator.lacks", "Tillbud", "section:NYCKELTAL"));
        var notDue = new AtPlace("N-TILLBUD", "Tillbud", "antal", Direction.HOGRE).outcome("2018", "40").read("2019-T2");
        assertThat(IndicatorMaterial.lacks(List.of(notDue), section)).isEmpty();
    }
}

package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Activities;
import se.arshjul.document.Block;
import se.arshjul.document.Goals;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Chart;
import se.arshjul.document.Block.Row;
import se.arshjul.document.Block.Series;
import se.arshjul.document.Block.Style;
import se.arshjul.document.FrozenForm;
import se.arshjul.document.Json;
import se.arshjul.document.KeptForms;

/** A version's content is written in today's form and read in every form there has been. */
@Tag("document-9")
class VersionFormsTest {

    @Test
    void what_is_written_today_is_todays_kept_sample() {
        String written = Json.write(whole());
        assertThat(written).as("the form of a version changed: let its number go up, and keep " + KeptForms.lay(FrozenForm.VERSION, written))
                .isEqualTo(KeptForms.sample(FrozenForm.VERSION, FrozenForm.VERSION.today()));
    }

    static Stream<Integer> forms() {
        return KeptForms.numbers(FrozenForm.VERSION);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_version_of_every_form_reads_as_it_did(int form) {
        assertThat(Json.read(KeptForms.sample(FrozenForm.VERSION, form), ContributionContent.class)).isEqualTo(whole());
    }

    /** A whole with a part: every member of the form is there at least once, filled and empty. */
    private static ContributionContent whole() {
        return new ContributionContent(150, "VUX", "Vuxenförvaltningen", "FORVALTNING", "DEPARTMENT",
                List.of(new SectionContent("INLEDNING", "Inledning", "TEXT", List.of(Block.prose("<p>Året & uppdraget</p>"))),
                        new SectionContent("EKONOMI", "Ekonomi", "RESULTATRAKNING",
                                List.of(Block.heading(3, "Utfall"), statement(), chart(), Block.note("Bygger på text."))),
                        new SectionContent("MAL", "Mål", "MAL", List.of(new Goals("Inget i år:",
                                List.of(new Goals.Item(200, "VN-1", "Fler i arbete", "Vuxennämnden", false, null)))))), List.of(unit()));
    }

    private static ContributionContent unit() {
        return new ContributionContent(151, "VUX-1", "Enheten Eken", "ENHET", "UNIT",
                List.of(new SectionContent("TOMT", "Tomt", "TEXT", List.of()),
                        new SectionContent("MAL", "Mål", "MAL", List.of(new Goals("Inget i år:",
                                List.of(new Goals.Item(200, "VN-1", "Fler i arbete", "Vuxennämnden", true, "Berör inte enheten"))))),
                        new SectionContent("AKTIVITETER", "Aktiviteter", "AKTIVITETER", List.of(new Activities("Aktiviteter",
                                List.of("Aktivitet", "Mål", "Ansvarig", "Tid", "Uppföljning"), List.of(new Activities.Item(250, "Kartlägg",
                                        "Alla ärenden", List.of("VN-1"), "Enhetschef", LocalDate.of(2027, 2, 1), null, "Antal",
                                        "EJ_PABORJAD", "Ej påbörjad")))))), List.of());
    }

    private static Block statement() {
        return Block.table("Resultaträkning", List.of("Post", "Utfall"),
                List.of(Row.of(Cell.text("Personal"), Cell.number("−12 300")), Row.of(Style.SUM, Cell.status("Klart", "done"),
                        Cell.prose("<em>Summa</em>"))), "Kommentar").in("tkr");
    }

    private static Block chart() {
        return Block.chart("Väntetid", new Chart(Chart.Shape.LINE, "dagar", List.of("2025", "2026"),
                List.of(new Series("Enheten", Arrays.asList(new BigDecimal("12.5"), null))), new BigDecimal("10")), "I ord.");
    }
}

package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyImportTest {

    private static final String HEAD = "organisation;period;slag;post;tkr\n";
    private static final String YEAR = """
            HV-N;2025;UTFALL;INTAKTER;-120
            HV-N;2025;UTFALL;PERSONALKOSTNADER;4100
            HV-N;2025;UTFALL;LOPANDE_KOSTNADER;910
            HV-N;2026;BUDGET;INTAKTER;-100
            HV-N;2026;BUDGET;PERSONALKOSTNADER;4300,5
            HV-N;2026;BUDGET;LOPANDE_KOSTNADER;900
            """;
    private static final String TERTIAL_IN_KRONOR = """
            HV-N;2026-T1;UTFALL;INTAKTER;-35000
            HV-N;2026-T1;UTFALL;PERSONALKOSTNADER;1402311
            HV-N;2026-T1;UTFALL;LOPANDE_KOSTNADER;310207
            """;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("HV-X;2026;BUDGET;INTAKTER;-100\n", "organisation", "HV-X", "unknownReference"),
                fault("HV-N;2026-T4;BUDGET;INTAKTER;-100\n", "period", "2026-T4", "period"),
                fault("HV-N;vår;BUDGET;INTAKTER;-100\n", "period", "vår", "period"),
                fault("HV-N;2026;BUDGET;HYROR;100\n", "post", "HYROR", "unknownReference"),
                fault("HV-N;2026;BUDGET;RESULTAT;100\n", "post", "RESULTAT", "sumRow"),
                fault("HV-N;2026;AVVIKELSE;INTAKTER;100\n", "slag", "AVVIKELSE", "oneOf"),
                fault("HV-N;2026;BUDGET;INTAKTER;\n", "tkr", "", "missingValue"),
                fault("HV-N;2026;BUDGET;INTAKTER;-1,2E+05\n", "tkr", "-1,2E+05", "lostDigits"),
                fault("HV-N;2026;BUDGET;INTAKTER;####\n", "tkr", "####", "lostDigits"),
                fault("HV-N;2026;BUDGET;INTAKTER;2026-03-01\n", "tkr", "2026-03-01", "decimal"),
                fault("HV-N;2026;BUDGET;INTAKTER;1.234.567\n", "tkr", "1.234.567", "decimal"));
    }

    private static Arguments fault(String row, String column, String value, String key) {
        return Arguments.of(row, column, value, "intake.fault." + key);
    }

    @ParameterizedTest(name = "{3}: {2}") @MethodSource("faults") @Tag("money-1") @Tag("intake-2")
    void a_figure_that_cannot_be_trusted_stops_the_import(String row, String column, String value, String key) {
        var inspection = Bring.smallTown().with("ekonomi.csv", HEAD + row).inspected();
        assertThat(inspection.faults()).singleElement().satisfies(fault -> assertThat(fault)
                .extracting(Fault::file, Fault::row, Fault::column, Fault::value, Fault::key)
                .containsExactly("ekonomi.csv", 2, column, value, key));
    }

    @Test @Tag("money-8")
    void a_period_in_kronor_among_figures_in_thousands_is_told_its_likely_unit() {
        var faults = Bring.smallTown().with("ekonomi.csv", HEAD + YEAR + TERTIAL_IN_KRONOR).inspected().faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("intake.fault.unitTooLarge");
            assertThat(fault.row()).isEqualTo(8);
            assertThat(fault.arguments()).contains("1000", "kr", "tkr");
        });
    }

    @Test @Tag("money-8")
    void a_workbook_in_kronor_is_weighed_against_the_figures_that_are_here() {
        var stock = Bring.after(Bring.smallTown().with("ekonomi.csv", HEAD + YEAR).inspected());
        var later = ImportSource.upload("data.zip", Bring.nothing().with("ekonomi.csv", HEAD + TERTIAL_IN_KRONOR).zip());
        assertThat(Inspection.of(later, Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY).faults())
                .extracting(Fault::key).containsExactly("intake.fault.unitTooLarge");
        var millions = ImportSource.upload("data.zip", Bring.nothing().with("ekonomi.csv", HEAD
                + "HV-N;2026;UTFALL;INTAKTER;-0,1\nHV-N;2026;UTFALL;PERSONALKOSTNADER;4,3\nHV-N;2026;UTFALL;LOPANDE_KOSTNADER;0,9\n").zip());
        assertThat(Inspection.of(millions, Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY).faults())
                .singleElement().satisfies(fault -> assertThat(fault.arguments()).contains("mkr", "tkr"));
    }

    @Test @Tag("money-8")
    void a_month_a_tertial_and_one_row_that_really_changed_are_let_in() {
        var sound = HEAD + YEAR + """
                HV-N;2026-01;UTFALL;INTAKTER;-9
                HV-N;2026-01;UTFALL;PERSONALKOSTNADER;350
                HV-N;2026-01;UTFALL;LOPANDE_KOSTNADER;61
                HV-N;2026-T1;UTFALL;INTAKTER;-40000
                HV-N;2026-T1;UTFALL;PERSONALKOSTNADER;1400
                HV-N;2026-T1;UTFALL;LOPANDE_KOSTNADER;0
                """;
        assertThat(Bring.smallTown().with("ekonomi.csv", sound).inspected().faults()).isEmpty();
    }

    @Test @Tag("money-1") @Tag("money-2")
    void a_grant_may_be_unknown_and_a_printed_deviation_is_received() {
        var town = Bring.smallTown()
                .with("statsbidrag.csv", "organisation;period;ordning;benämning;kronor\nHV;2026;1;Psykisk hälsa;\nHV;2026;2;Äldre;699301\n")
                .with("tryckta_summor.csv", HEAD + "HV;2026;AVVIKELSE;RESULTAT;12\nHV;2026;UTFALL;SA_KOSTNADER;400\n")
                .with("enhetsavvikelser.csv", "organisation;period;avvikelse_tkr;kommentar\nHV-N;2026;-103;\n");
        var inspection = town.inspected();
        assertThat(inspection.faults()).isEmpty();
        var stock = Bring.after(inspection);
        assertThat(stock.find(Catalogue.GRANTS, "HV · 2026 · 1").orElseThrow().decimal("kronor")).isNull();
        assertThat(Inspection.of(ImportSource.upload("data.zip", town.zip()), Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY)
                .plan().changesSomething()).isFalse();
    }

    @Test @Tag("money-8")
    void the_whole_folder_of_a_real_municipality_in_kronor_is_refused_when_its_figures_are_here() throws Exception {
        var folder = Bring.sample("mellerud-2019");
        var stock = Bring.after(Bring.inspected(ImportSource.folder(folder)));
        var inKronor = Files.readString(folder.resolve("ekonomi.csv")).replaceAll("(?m)(-?[1-9]\\d*)$", "$1000");
        var again = Inspection.of(ImportSource.upload("data.zip", Bring.nothing().with("ekonomi.csv", inKronor).zip()),
                Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY);
        assertThat(again.faults()).hasSize(3).allMatch(fault -> fault.key().equals("intake.fault.unitTooLarge"));
    }
}

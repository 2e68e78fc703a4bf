package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjul.kernel.Period;
import se.arshjul.money.MoneyStyle;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.steering.MoneyRule;
import se.arshjul.steering.SteeringDefaults;

/** What the ledger's own file brings, and what stops it. */
class SieImportTest {

    private static final Charset PC8 = Charset.forName("IBM437");
    private static final String HEAD = """
            #FLAGGA 0
            #PROGRAM "Ekonomen \\"Ett\\"" 1.0
            #FORMAT PC8
            #GEN 20260910
            #SIETYP 4
            #FNAMN "Ekvads kommun, vård"
            #RAR 0 20260101 20261231
            #RAR -1 20250101 20251231
            #DIM 1 "Ansvar"
            #OBJEKT 1 "HV-N" "Hemvård norr"
            #KONTO 3112 "Avgifter"
            #KONTO 5011 "Månadslön"
            #KONTO 1510 "Kundfordringar"
            #KTYP 1510 T
            """;
    private static final String BALANCES = """
            #PSALDO 0 202601 3112 {} -150000.00
            #PSALDO 0 202601 3112 {1 "HV-N"} -100000.50
            #PSALDO 0 202604 3112 {1 HV-N} -20000
            #PSALDO 0 202605 3112 {1 HV-N} -999
            #PSALDO 0 202601 5011 {1 HV-N} 1400000.25 0
            #PSALDO 0 202602 4010 {1 HV-N} 10
            #PSALDO 0 202603 6310 {1 HV-N} 20
            #PSALDO 0 202603 6310 {6 P1} 9999
            #PSALDO 0 202601 1510 {1 HV-N} 150000.00
            """;

    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, Node> places = new HashMap<>();
    private final Stock stock = Bring.after(Bring.smallTown().inspected());
    private String whole;
    private Set<String> own;

    SieImportTest() {
        SteeringDefaults.moneyRules().forEach(rule -> rules.put(rule.key(), rule.value()));
        for (String code : List.of("VF", "HV", "HV-N")) {
            places.put(code, new Node(code, code, Level.UNIT, LocalDate.of(2020, 1, 1)));
        }
        var closed = new Node("HV-S", "Hemvård söder", Level.UNIT, LocalDate.of(2020, 1, 1));
        closed.last(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));
        places.put("HV-S", closed);
    }

    private Inspection inspected(String period, byte[] content) {
        var style = MoneyStyle.of(rules.entrySet().stream().map(rule -> new MoneyRule(rule.getKey(), rule.getValue())).toList());
        var mapping = new SieMapping(new Period(period), whole, "1", SteeringDefaults.accountRanges(), style, places, own);
        return Inspection.of(new SieSource("bok.se", content, mapping), Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY);
    }

    private Inspection inspected(String period, String text) {
        return inspected(period, text.getBytes(PC8));
    }

    /** The rows that the import would add, as "place period kind row amount". */
    private static List<String> rows(Inspection inspection) {
        assertThat(inspection.faults()).isEmpty();
        return inspection.plan().steps().stream().flatMap(step -> step.added().stream())
                .map(entry -> entry.text("organisation") + " " + entry.text("period") + " " + entry.text("slag") + " "
                        + entry.text("post") + " " + entry.decimal("tkr").toPlainString()).sorted().toList();
    }

    @Test @Tag("intake-9")
    void adds_months_of_objects_to_the_period_exactly_and_leaves_the_balance_sheet_out() {
        assertThat(rows(inspected("2026-T1", HEAD + BALANCES))).containsExactly(
                "HV-N 2026-T1 UTFALL INTAKTER -120.0005", "HV-N 2026-T1 UTFALL LOPANDE_KOSTNADER 0.03",
                "HV-N 2026-T1 UTFALL PERSONALKOSTNADER 1400.00025");
    }

    @Test @Tag("intake-9")
    void takes_what_has_no_object_as_the_whole_only_where_a_place_is_told_for_it() {
        whole = "VF";
        assertThat(rows(inspected("2026-T1", HEAD + BALANCES))).contains("VF 2026-T1 UTFALL INTAKTER -150");
    }

    @Test @Tag("intake-9")
    void takes_a_whole_year_from_its_result() {
        whole = "VF";
        assertThat(rows(inspected("2025", HEAD + "#RES -1 3112 -2500000.00\n#RES -1 5011 9000000.00\n#RES 0 5011 1.00\n#RES -1 1510 7\n")))
                .containsExactly("VF 2025 UTFALL INTAKTER -2500", "VF 2025 UTFALL PERSONALKOSTNADER 9000");
    }

    @Test @Tag("intake-9")
    void turns_the_sign_and_the_unit_as_the_model_writes_them() {
        rules.put("tecken", "INTAKT_POSITIV");
        rules.put("enhet", "mkr");
        assertThat(rows(inspected("2026-T1", HEAD + BALANCES))).contains("HV-N 2026-T1 UTFALL INTAKTER 0.1200005",
                "HV-N 2026-T1 UTFALL PERSONALKOSTNADER -1.40000025");
    }

    @Test @Tag("intake-9")
    void adds_postings_where_the_file_has_no_balances() {
        String vouchers = """
                #VER A 1 20260112 "Inköp, vård"
                {
                   #TRANS 6310 {1 HV-N 6 "P 1"} 500.00 20260115 "Pärmar" 2
                   #TRANS 6310 {} 100.00
                   #BTRANS 6310 {1 HV-N} 900.00
                   #TRANS 1930 {} -600.00
                }
                """;
        assertThat(rows(inspected("2026-01", HEAD + vouchers))).containsExactly("HV-N 2026-01 UTFALL LOPANDE_KOSTNADER 0.5");
        whole = "VF";
        assertThat(rows(inspected("2026-01", HEAD + vouchers))).contains("VF 2026-01 UTFALL LOPANDE_KOSTNADER 0.6");
    }

    @Test @Tag("intake-9")
    void takes_the_budget_of_the_period_and_that_of_the_year_where_the_file_has_all_of_it() {
        var months = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            months.append("#PBUDGET 0 2026%02d 5011 {1 HV-N} 100000.00\n".formatted(month));
        }
        assertThat(rows(inspected("2026-T2", HEAD + months))).containsExactly("HV-N 2026 BUDGET PERSONALKOSTNADER 1200",
                "HV-N 2026-T2 PERIODBUDGET PERSONALKOSTNADER 800");
    }

    @Test @Tag("intake-4")
    void the_same_file_again_changes_nothing() {
        var first = inspected("2026-T1", HEAD + BALANCES);
        first.plan().steps().forEach(step -> stock.put(step.file(), step.added()));
        var again = inspected("2026-T1", HEAD + BALANCES);
        assertThat(again.faults()).isEmpty();
        assertThat(again.plan().changesSomething()).isFalse();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("#PSALDO 0 202601 3112 {1 XX-9} 1.00\n#PSALDO 0 202602 3112 {1 XX-9} 1.00\n", 15, "XX-9", "unknownPlace"),
                Arguments.of("#PSALDO 0 202601 3112 {1 HV-S} 1.00\n", 15, "HV-S", "placeNotThere"),
                Arguments.of("#PSALDO 0 202601 9001 {1 HV-N} 1.00\n", 15, "9001", "unmapped"),
                Arguments.of("#PSALDO 0 202613 3112 {1 HV-N} 1.00\n", 15, null, "month"),
                Arguments.of("#PSALDO 0 202601 3112 {1 HV-N} 1,00\n", 15, null, "amount"),
                Arguments.of("#PSALDO 0 202601 3112 {1 HV-N} 1.2E+05\n", 15, null, "amount"),
                Arguments.of("#PSALDO 0 202601 3112 {1 HV-N} 1.005\n", 15, null, "amount"),
                Arguments.of("#PSALDO 0 202601 3112 {1 HV-N}\n", 15, null, "amount"),
                Arguments.of("#PSALDO 0 202601 3112 1.00\n", 15, null, "list"),
                Arguments.of("#PSALDO 0 202601 3112 {1 HV-N 1.00\n", 15, null, "listOpen"),
                Arguments.of("#PSALDO 0 202601 3112 {1} 1.00\n", 15, null, "listPairs"),
                Arguments.of("#PSALDO 0 202601 3112 {1 \"HV-N} 1.00\n", 15, null, "quoteOpen"),
                Arguments.of("#RES 1 3112 1.00\n", 15, null, "yearNumber"),
                Arguments.of("hej\n", 15, null, "label"),
                Arguments.of("#TRANS 3112 {} 1.00\n", 15, null, "postingAlone"),
                Arguments.of("#VER A 7 20260101\n{\n#TRANS 6310 {} 1.00\n}\n", 18, null, "unbalanced"),
                Arguments.of("#VER A 7 20260101\n{\n#TRANS 6310 {} 1.00\n", 15, "", "voucherOpen"),
                Arguments.of("#VER A 7 i-går\n", 15, null, "date"));
    }

    @ParameterizedTest(name = "{3}: {0}") @MethodSource("faults") @Tag("intake-9") @Tag("intake-2")
    void a_line_that_cannot_be_trusted_stops_the_import_and_is_named(String lines, int row, String value, String key) {
        var inspection = inspected("2026-T1", HEAD + lines);
        assertThat(inspection.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("intake.sie." + key);
            assertThat(fault.row()).isEqualTo(row);
            assertThat(fault.file()).isEqualTo("bok.se");
            if (value != null) {
                assertThat(fault.value()).isEqualTo(value);
            }
        });
        assertThat(inspection.plan().changesSomething()).isFalse();
    }

    @Test @Tag("intake-2")
    void every_fault_of_the_file_is_told_at_once() {
        assertThat(inspected("2026-T1", HEAD + BALANCES + "#PSALDO 0 202601 9001 {1 HV-N} 1.00\n#PSALDO 0 202601 3112 {1 XX-9} 1.00\n")
                .faults()).extracting(Fault::key).containsExactly("intake.sie.unmapped", "intake.sie.unknownPlace");
    }

    @Test @Tag("intake-6")
    void other_letters_than_those_of_pc8_are_refused() {
        assertThat(inspected("2026-T1", HEAD + BALANCES).faults()).isEmpty();
        for (Charset other : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            assertThat(inspected("2026-T1", (HEAD + BALANCES).getBytes(other)).faults()).as(other.name())
                    .extracting(Fault::key).containsExactly("intake.sie.notPc8");
        }
    }

    @Test @Tag("intake-6")
    void what_is_no_sie_file_of_type_4_is_refused() {
        assertThat(inspected("2026", new byte[] {'P', 'K', 3, 4, 0, 0}).faults()).extracting(Fault::key).containsExactly("intake.sie.notSie");
        assertThat(inspected("2026", new byte[0]).faults()).extracting(Fault::key).containsExactly("intake.sie.notSie");
        assertThat(inspected("2026", "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 1\n").faults()).extracting(Fault::key).containsExactly("intake.sie.type");
        assertThat(inspected("2026", "#FLAGGA 0\n\0#SIETYP 4\n").faults()).extracting(Fault::key).containsExactly("intake.sie.unseen");
        assertThat(inspected("2026", "#FLAGGA 0\n#FORMAT UTF8\n#SIETYP 4\n").faults()).extracting(Fault::key).containsExactly("intake.sie.format");
        assertThat(inspected("2026", "#FLAGGA 0\n#SIETYP 4\n").faults()).extracting(Fault::key).containsExactly("intake.sie.nothing");
    }

    @Test @Tag("intake-6")
    void a_line_without_end_and_a_file_without_measure_are_refused_quickly() {
        String fields = "#PSALDO " + "x ".repeat(200_000) + "\n";
        assertThat(inspected("2026", HEAD + fields).faults()).extracting(Fault::key).containsExactly("intake.sie.tooManyFields");
        assertThat(inspected("2026", new byte[(int) Limits.NORMAL.file() + 1]).faults()).extracting(Fault::key)
                .containsExactly("intake.fault.fileTooLarge");
    }

    @Test @Tag("intake-9")
    void a_place_of_another_department_is_told() {
        own = Set.of("VF");
        assertThat(inspected("2026-T1", HEAD + BALANCES).faults()).extracting(Fault::key).containsExactly("intake.sie.notYours");
    }

    @Test @Tag("intake-8")
    void accounts_belong_to_one_row_of_figures() {
        var faults = Bring.smallTown().with("styr_konton.csv",
                "konto_från;konto_till;post\n31;35;INTAKTER\n91;90;INTAKTER\n92;92;RESULTAT\n93;930;INTAKTER\n").inspected().faults();
        assertThat(faults).extracting(fault -> fault.row() + " " + fault.key()).containsExactly("2 intake.fault.accountOverlap",
                "3 intake.fault.accountRange", "4 intake.fault.sumRow");
    }
}

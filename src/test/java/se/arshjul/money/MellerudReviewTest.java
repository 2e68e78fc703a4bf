package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.document.PlainText;
import se.arshjul.money.Finding.Severity;
import se.arshjul.money.Relation.Kind;
import se.arshjul.money.Relation.Verdict;

/** The acceptance checks of the number review on a real municipality's year-end report, against its own answers. */
class MellerudReviewTest {

    private static final List<String> TABLES = List.of("SOC", "AT", "VOO", "SOS", "IFO");
    private static final Map<String, String> PRINTED_NAMES = Map.of("SOC", "Socialförvaltningen", "AT", "Alkohol och tobak",
            "VOO", "Vård och omsorg", "SOS", "Stöd och service", "IFO", "Individ och familjeomsorg");
    private final Books books = Books.mellerud();
    private final Statements statements = books.statements("2019", false);
    private final NumberReview review = review();

    @Test @Tag("money-2") @Tag("money-6")
    void the_five_tables_hold_65_relations_of_which_51_are_exact_14_a_rounding_apart_and_none_wrong() {
        var relations = tables();
        assertThat(relations).hasSize(65);
        assertThat(relations.stream().collect(Collectors.groupingBy(Relation::verdict, Collectors.counting())))
                .containsOnly(Map.entry(Verdict.EXACT, 51L), Map.entry(Verdict.ROUNDING, 14L));
        assertThat(TABLES.stream().flatMap(table -> review.findings(books.id(table)).stream())
                .filter(finding -> finding.table() == Finding.Table.STATEMENT)).hasSize(14)
                .allMatch(finding -> finding.severity() == Severity.INFORMATION && !finding.text().isBlank());
    }

    @Test @Tag("money-5") @Tag("money-6")
    void every_relation_is_that_of_the_answers_row_by_row() throws Exception {
        var answers = new HashMap<String, String>();
        for (String line : Files.readAllLines(Books.mellerudFolder().resolve("facit/checks.csv"), StandardCharsets.UTF_8).subList(1, 86)) {
            var cells = Arrays.asList(line.replaceFirst("^\"([^\"]*)\";", "$1¤").replace("¤", "\u0000").split("[\u0000]|;(?=-?[0-9])|;(?=[A-Z]+$)"));
            answers.put(cells.get(0).strip(), String.join(";", cells.subList(1, 5)));
        }
        var ours = new HashMap<String, String>();
        tables().forEach(relation -> ours.put(nameOf(relation), values(relation)));
        parts().forEach(relation -> ours.put(nameOf(relation), values(relation)));
        assertThat(ours).containsExactlyInAnyOrderEntriesOf(answers);
    }

    @Test @Tag("money-5")
    void the_four_parts_leave_a_residual_and_its_comment_is_demanded_once() {
        assertThat(parts()).hasSize(20).allMatch(relation -> relation.verdict() == Verdict.BEYOND);
        assertThat(parts().stream().filter(relation -> relation.row().equals("RESULTAT")).map(Relation::difference))
                .containsExactly(new BigDecimal("-13084"), new BigDecimal("-7089"), new BigDecimal("-7244"), new BigDecimal("-155"));
        assertThat(parts().stream().filter(relation -> relation.row().equals("PERSONALKOSTNADER")).map(Relation::difference))
                .endsWith(new BigDecimal("-1109"));
        assertThat(review.findings(books.id("SOC")).stream().filter(Finding::isOpen)).singleElement()
                .satisfies(finding -> assertThat(finding.text().replace('\u00a0', ' ')).contains("291 725", "298 814", "−7 089"));
    }

    @Test @Tag("money-6")
    void the_units_of_voo_miss_their_division_by_205_and_the_sign_is_proposed() {
        var findings = review.findings(books.id("VOO")).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.text().replace('\u00a0', ' ')).contains("2 161", "1 956", "205");
            assertThat(finding.cause()).contains(new LikelyCause(LikelyCause.Kind.SIGN, "Skållerudshemmet",
                    new BigDecimal("-103"), new BigDecimal("103")));
            assertThat(finding.isOpen()).isTrue();
        });
        assertThat(variances(Map.of("VOO-SKA", new BigDecimal("103"))).relations(statements.place(books.id("VOO")).orElseThrow(), "Resultat"))
                .singleElement().satisfies(relation -> {
                    assertThat(relation.verdict()).isEqualTo(Verdict.ROUNDING);
                    assertThat(relation.difference()).isEqualByComparingTo("-1");
                });
    }

    @Test @Tag("money-6")
    void nowhere_else_is_there_an_error() {
        assertThat(statements.places().stream().filter(place -> !place.code().equals("VOO"))
                .flatMap(place -> review.findings(place.id()).stream()).filter(finding -> finding.severity() == Severity.ERROR)).isEmpty();
    }

    @Test @Tag("money-9")
    void the_measures_of_2020_add_up_and_two_of_them_want_a_look() {
        var measures = Books.lines("namnduppdrag.csv").stream().filter(row -> row.get("period").equals("2020"))
                .map(row -> new Measures.Measure(row.get("kod"), row.get("text"),
                        new BigDecimal(row.get("besparing_kr")), null)).toList();
        assertThat(new Measures(2020, measures).sumKr()).contains(new BigDecimal("7527000"));
        var remarks = new Measures(2020, measures).findings(statements.place(books.id("SOC")).orElseThrow(), books.style()).stream()
                .filter(finding -> finding.severity() == Severity.REMARK).toList();
        assertThat(remarks).extracting(Finding::row, Finding::key).containsExactly(
                tuple("NU-2020-3", "money.finding.MEASURE.NO_EFFECT"),
                tuple("NU-2020-4", "money.finding.MEASURE.GRANT"));
        assertThat(remarks).allSatisfy(remark -> assertThat(remark.text()).startsWith("Åtgärden ”" + remark.arguments().get(0) + "”"));
    }

    @Test @Tag("money-9")
    void the_texts_of_the_whole_report_give_only_remarks_that_can_be_defended() {
        var remarks = statements.places().stream().flatMap(place -> review.findings(place.id()).stream())
                .filter(finding -> finding.table() == Finding.Table.TEXT).toList();
        assertThat(remarks).extracting(finding -> finding.key() + " " + finding.arguments().get(0).replace('\u00a0', ' '))
                .containsExactlyInAnyOrder("money.finding.TEXT.DIFFERS 5,5 Mkr", "money.finding.TEXT.GROSS 175 mnkr",
                        "money.finding.TEXT.SIGN_SURPLUS - 103 tkr", "money.finding.TEXT.FOLLOWS Alkohol- och tobakssamordnare");
        assertThat(remarks).filteredOn(finding -> finding.key().endsWith("GROSS"))
                .allSatisfy(finding -> assertThat(finding.text().replace('\u00a0', ' ')).contains("175 617 tkr", "173 757 tkr", "brutto"));
    }

    private List<Relation> tables() {
        return TABLES.stream().flatMap(table -> review.relations(books.id(table)).stream())
                .filter(relation -> relation.kind() == Kind.SUM || relation.kind() == Kind.DEVIATION || relation.kind() == Kind.FIGURE).toList();
    }

    private List<Relation> parts() {
        return review.relations(books.id("SOC")).stream().filter(relation -> relation.kind() == Kind.PARTS).toList();
    }

    private NumberReview review() {
        var texts = new HashMap<Long, List<Prose>>();
        Books.lines("texter.csv").forEach(row -> texts.computeIfAbsent(books.id(row.get("organisation")), id -> new ArrayList<>())
                .add(Prose.ofHtml(row.get("avsnitt"), PlainText.toHtml(row.get("text")))));
        return new NumberReview(statements, variances(Map.of()), Map.of(), texts);
    }

    private UnitVariances variances(Map<String, BigDecimal> otherwise) {
        return new UnitVariances(statements, Books.lines("enhetsavvikelser.csv").stream().collect(Collectors.toMap(
                row -> books.id(row.get("organisation")), row -> new UnitVariances.Told(
                        otherwise.getOrDefault(row.get("organisation"), new BigDecimal(row.get("avvikelse_tkr"))), row.get("kommentar")))));
    }

    private static String nameOf(Relation relation) {
        String column = relation.column().heading();
        String row = relation.rowName().replace("Summa", "Sa");
        return switch (relation.kind()) {
            case PARTS -> "Socialförvaltningen mot summan av Alkohol och tobak, Vård och omsorg, Stöd och service, IFO: "
                    + row + ", " + column + " (tkr; skillnaden är en post som inte trycks)";
            case DEVIATION -> PRINTED_NAMES.get(relation.place().code()) + ", " + row + ": Avvikelse = Budget 2019 - Bokslut 2019 (tkr)";
            default -> PRINTED_NAMES.get(relation.place().code()) + ", " + column + ": " + row + " = "
                    + relation.terms().stream().map(term -> term.name().replace("Summa", "Sa")).collect(Collectors.joining(" + ")) + " (tkr)";
        };
    }

    private static String values(Relation relation) {
        String verdict = switch (relation.verdict()) {
            case EXACT -> "OK";
            case ROUNDING -> "AVRUNDNING";
            case BEYOND -> relation.kind() == Kind.PARTS ? "REST" : "FEL";
        };
        return String.join(";", relation.expected().toPlainString(), relation.found().toPlainString(),
                relation.difference().toPlainString(), verdict);
    }
}

package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.arshjul.it.Journey.Turn;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/** A municipality's year-end report from its own figures, texts and assessments, by the API: what it shows, what stops it. */
@TestMethodOrder(OrderAnnotation.class)
class YearEndIT {

    private static final Path DATA = Path.of("../shared/data/mellerud-2019");
    private static final Path FOLDER = Path.of("target/year-end-data");
    private static final Map<String, String> LATER = Map.of("opensOn", "2020-06-01", "unitsDue", "2020-06-10",
        "divisionsDue", "2020-06-20", "directorDue", "2020-06-30");
    private static final String WHY = "Bokslutet bygger på det material som finns; målen bedöms om i delåret.";
    private static Portal portal;
    private static Journey journey;
    private static Reports reports;
    private static long round;

    @BeforeAll
    static void starts_an_empty_portal() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "The municipality's folder " + DATA + " is not here");
        RunningPortal.empty(FOLDER);
        portal = Portal.start(PortalOptions.onFreePort(FOLDER).with("ARSHJUL_DEMO", "false")
            .with("ARSHJUL_TODAY", "2020-01-15").with("ARSHJUL_JAVA_OPTS", PortalOptions.QUICK_START));
        journey = new Journey(portal.address()).becomeAdministrator(Files.readString(portal.firstLinkFile()));
        reports = new Reports(journey, 2019);
    }

    @AfterAll
    static void stops_it() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test @Order(1)
    void the_folder_is_imported_without_a_fault_and_again_changes_nothing() throws IOException {
        assertThat(journey.importFolder(DATA).path("faults")).isEmpty();
        var again = journey.importFolder(DATA);
        assertThat(Journey.stream(again.path("files")).mapToInt(file -> file.path("added").asInt()
            + file.path("changed").asInt()).sum()).isZero();
        journey.letIn(portal);
    }

    @Test @Order(2)
    void the_year_end_round_opens_and_the_other_follow_ups_are_cancelled() {
        var planner = journey.holding("PLANNER").get(0);
        var year = planner.post("cycles", Map.of("departmentId", journey.nodeId("SOC"), "year", 2019, "dates", LATER)).good();
        long cycle = year.path("id").asLong();
        for (String kind : List.of("T1", "T2")) {
            planner.post("rounds/" + roundOf(cycle, kind) + "/cancel", Map.of("reason", "Följdes upp på annat sätt.")).good();
        }
        round = roundOf(cycle, "BOKSLUT");
        planner.post("cycles/" + cycle + "/confirm", Map.of("dates", LATER)).good();
        var opened = planner.post("rounds/" + round + "/open", null);
        if (!planner.get("rounds/" + round).good().path("state").asText().equals("OPEN")) {
            opened.good(); // where its day had come it opened by itself
        }
        assertThat(journey.findings()).isEmpty();
    }

    @Test @Order(3)
    void the_figures_are_not_handed_on_before_their_one_error_is_explained() {
        var figures = journey.turn("reviewFigures");
        assertThat(journey.complete(figures, null).status()).isEqualTo(422);
        var errors = findings(figures, "ERROR");
        assertThat(errors).hasSize(1);
        assertThat(plain(errors.get(0).path("text").asText() + errors.get(0).path("cause").asText()))
            .contains("2 161", "Skållerudshemmet");
        assertThat(findings(figures, "INFORMATION").stream()
            .filter(finding -> finding.path("table").asText().equals("STATEMENT"))).hasSize(14);
        Journey.stream(figures.who().get("rounds/" + round + "/findings").good())
            .filter(finding -> finding.path("open").asBoolean()).forEach(finding -> explain(figures, finding));
        journey.complete(figures, null).good();
        assertThat(journey.findings()).isEmpty();
    }

    private static void explain(Turn turn, JsonNode finding) {
        turn.who().put("rounds/" + round + "/findings/" + finding.path("key").asText() + "/explanation",
            Map.of("value", "Stämt av mot underlaget; står kvar som tryckt.", "seenVersion", 0)).good();
    }

    /** With every kind of blank as an ordinary one. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static List<JsonNode> findings(Turn turn, String severity) {
        return Journey.stream(turn.who().get("rounds/" + round + "/findings").good())
            .filter(finding -> finding.path("severity").asText().equals(severity)).toList();
    }

    @Test @Order(4)
    void every_unit_and_division_hands_its_part_over() {
        journey.turns("writeContribution").values().forEach(YearEndIT::handOver);
        journey.turns("reviewContribution").values().forEach(turn -> journey.complete(turn, Map.of("accepted", true)).good());
        var divisions = journey.turns("writeDivision").values();
        assertAMeasureKeepsItsCommission(divisions.stream()
            .filter(turn -> place(turn.about()).path("placeCode").asText().equals("IFO")).findFirst().orElseThrow());
        divisions.forEach(YearEndIT::handOver);
        assertThat(journey.findings()).isEmpty();
    }

    private static void assertAMeasureKeepsItsCommission(Turn turn) {
        var kept = Reports.addMeasure(turn, Map.of("what", "Egna familjehem i stället för köpta", "ownerRole", "Sektorchef",
            "dueOn", "2020-06-30", "effect", "BESPARING", "plannedKr", 400_000, "commission", "NU-2019-4"));
        assertThat(kept.path("commission").asText()).isEqualTo("NU-2019-4");
    }

    private static void handOver(Turn turn) {
        reports.answer(turn, turn.about(), place(turn.about()).path("placeId").asLong());
        journey.complete(turn, Map.of("overrideReason", WHY)).good();
    }

    @Test @Order(5)
    void the_report_shows_every_table_with_the_figures_as_printed() throws IOException {
        var document = document();
        for (var row : rows("tryckta_summor.csv")) {
            assertThat(plain(statement(document, row.get("organisation")).text())).as("%s", row)
                .contains(written(row.get("tkr")));
        }
        for (var row : rows("ekonomi.csv")) {
            assertThat(plain(statement(document, row.get("organisation")).text())).as("%s", row)
                .contains(written(row.get("tkr")));
        }
    }

    private static Element statement(Document document, String code) {
        String name = portalName(code);
        return document.select("table").stream().filter(table -> table.select("caption").text().contains("Resultaträkning"))
            .filter(table -> table.parents().select("[role=region]").first().attr("aria-label").contains(name))
            .findFirst().orElseThrow(() -> new AssertionError("No statement for " + name));
    }

    private static String portalName(String code) {
        return Journey.stream(journey.administrator().get("organisation").good().path("nodes"))
            .filter(node -> node.path("code").asText().equals(code)).findFirst().orElseThrow().path("name").asText();
    }

    /** As Swedes write it: a true minus, and blanks between the thousands. */
    private static String written(String number) {
        String grouped = "%,d".formatted(Long.parseLong(number)).replace(',', ' ');
        return grouped.replace('-', '\u2212');
    }

    @Test @Order(6)
    void every_section_of_every_place_stands_in_order_with_its_text() throws IOException {
        String text = plain(document().text());
        for (var row : rows("texter.csv")) {
            String opening = Stream.of(row.get("text").split("\n")).filter(line -> line.length() > 20).findFirst().orElseThrow();
            assertThat(text).as("%s %s", row.get("organisation"), row.get("avsnitt")).contains(words(opening));
        }
    }

    private static String words(String line) {
        String plain = line.replaceAll("^(##|-|\\d+\\.)\\s+", "").replaceAll("\\s+", " ").strip();
        return plain.substring(0, Math.min(40, plain.length()));
    }

    @Test @Order(7)
    void the_goal_table_holds_the_dated_comments_and_the_measures_their_sum() {
        var document = document();
        assertThat(plain(document.text())).contains("2019-05-02", "Ej påbörjat", "7 527 000");
    }

    @Test @Order(8)
    void the_report_is_not_handed_on_over_goals_whose_status_is_from_the_first_quarter() {
        var approval = journey.turn("approveWhole");
        var refused = journey.complete(approval, Map.of("approved", true));
        assertThat(refused.status()).isEqualTo(422);
        String told = refused.body().path("lacks").toString();
        assertThat(told).contains("FM-OMSORG", "FM-HALSA", "FM-ARBETSGIVARE");
        reports.answer(approval, wholeId(), journey.nodeId("SOC"));
        journey.complete(approval, Map.of("approved", true, "overrideReason", WHY)).good();
        assertThat(journey.findings()).isEmpty();
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(DATA.resolve(file))) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private static Document document() {
        return Jsoup.parse(journey.holding("DEPARTMENT_DIRECTOR").get(0).get("rounds/" + round + "/document.html").raw().body());
    }

    private static long wholeId() {
        return places().filter(place -> place.path("kind").asText().equals("DEPARTMENT")).findFirst().orElseThrow()
            .path("contributionId").asLong();
    }

    private static JsonNode place(long contribution) {
        return places().filter(place -> place.path("contributionId").asLong() == contribution).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> places() {
        return Journey.stream(journey.administrator().get("rounds/" + round + "/contributions").good());
    }

    private static long roundOf(long cycle, String kind) {
        return Journey.stream(journey.administrator().get("rounds").good())
            .filter(one -> one.path("cycleId").asLong() == cycle && one.path("kind").asText().equals(kind))
            .findFirst().orElseThrow().path("id").asLong();
    }
}

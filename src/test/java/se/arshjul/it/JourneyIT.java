package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import se.arshjul.it.Journey.Turn;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/**
 * A municipality's year from an empty installation to a closed year, by the API, one step after the other; and one of
 * each form by hand in the browser.
 */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(BrowserPages.class)
class JourneyIT {
    private static final Path DATA = Path.of("../shared/data/vanersborg-2020");
    /** The rehearsed day; the committee meets on it, because nothing is decided at a meeting that is still to come. */
    private static final String TODAY = "2020-01-07";
    private static final String FIRST_MEETING = "2020-01-06";
    private static final Path FOLDER = Path.of("target/journey-data");
    private static final Map<String, String> DATES = Map.of("opensOn", "2020-01-08", "unitsDue", "2020-01-24",
        "divisionsDue", "2020-01-31", "directorDue", "2020-02-07");
    /** Of the folder's 53 units one closed before the year and two write as one with the unit above them. */
    private static final int UNITS = 50;
    private static Portal portal;
    private static Journey journey;
    private static ByHand hand;
    private static long cycle;
    private static long round;
    private static long whole;

    @BeforeAll
    static void starts_an_empty_portal(RunningBrowser browser) {
        assumeTrue(Files.isDirectory(DATA), "The municipality's folder " + DATA + " is not here");
        RunningPortal.empty(FOLDER);
        portal = Portal.start(PortalOptions.onFreePort(FOLDER).with("ARSHJUL_DEMO", "false")
            .with("ARSHJUL_TODAY", TODAY).with("ARSHJUL_COUNT_STATEMENTS", "true"));
        journey = new Journey(portal.address());
        hand = new ByHand(browser, portal.address());
    }

    @AfterAll
    static void stops_it() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test @Order(1)
    void the_first_administrator_imports_the_municipality_and_opens_the_accounts() throws Exception {
        journey.becomeAdministrator(Files.readString(portal.firstLinkFile()));
        var report = journey.importFolder(DATA);
        assertThat(report.path("faults")).isEmpty();
        journey.setPasswords().letIn(portal);
        assertThat(journey.people()).hasSize(65);
    }

    @Test @Order(2)
    void the_planner_opens_the_year_and_confirms_its_premises() {
        var planner = journey.holding("PLANNER").get(0);
        var year = planner.post("cycles",
            Map.of("departmentId", journey.nodeId("SOC"), "year", 2020, "dates", DATES)).good();
        cycle = year.path("id").asLong();
        round = roundId(year, "VERKSAMHETSPLAN");
        assertThat(year.path("rounds")).hasSize(4);
        hand.confirmPremises(journey.turn("confirmPremises"));
        planner.post("cycles/" + cycle + "/open-round", null).good();
        assertThat(state()).isEqualTo("OPEN");
        assertClean();
    }

    @Test @Order(3)
    void every_unit_drafts_and_hands_over() {
        var turns = journey.turns("writeContribution");
        assertThat(turns).hasSize(UNITS);
        var first = turns.values().iterator().next();
        assertThat(journey.complete(first, null).status()).as("an empty draft").isEqualTo(422);
        draftByHand(first);
        turns.values().stream().skip(1).forEach(turn -> journey.complete(turn, Drafts.of(turn, "")).good());
        assertThat(journey.turns("reviewContribution")).hasSize(UNITS);
        assertClean();
    }

    /** One unit's manager writes what is asked for, as people do. */
    private static void draftByHand(Turn turn) {
        var asked = turn.who().get("contributions/" + turn.about()).good();
        var sections = Journey.stream(asked.path("sections"))
            .filter(section -> section.path("kind").asText().equals("TEXT") && section.path("required").asBoolean())
            .map(section -> section.path("heading").asText()).toList();
        var goals = Journey.stream(asked.path("goals")).map(goal -> goal.path("code").asText()).toList();
        assertThat(sections).isNotEmpty();
        assertThat(goals).isNotEmpty();
        hand.draft(turn, sections, goals, 2020);
    }

    @Test @Order(4)
    void one_unit_is_returned_twice_with_reasons_and_all_are_accepted() {
        var one = journey.turns("reviewContribution").values().iterator().next();
        for (int time = 1; time <= 2; time++) {
            var review = journey.turns("reviewContribution").get(one.about());
            assertThat(journey.complete(review, Map.of("accepted", false)).status()).as("no reason").isEqualTo(422);
            hand.giveBack(review, "Mer om bemanningen, gång " + time);
            var again = journey.turns("writeContribution").get(one.about());
            var view = again.who().get("contributions/" + one.about()).good();
            assertThat(view.path("head").path("returnReason").asText()).contains("gång " + time);
            assertThat(sentBack(again).path("reason").asText()).contains("gång " + time);
            journey.complete(again, Drafts.of(again, "Bemanningen, gång " + time + ".")).good();
        }
        hand.accept(journey.turns("reviewContribution").get(one.about()));
        journey.turns("reviewContribution").values()
            .forEach(turn -> journey.complete(turn, Map.of("accepted", true)).good());
        assertThat(journey.turns("reviewContribution")).isEmpty();
        assertClean();
    }

    /** What the task list says of why the part came back. */
    private static JsonNode sentBack(Turn turn) {
        return turn.who().get("tasks/" + turn.task()).good().path("sentBack");
    }

    @Test @Order(5) @Tag("contribution-15") @Tag("worklist-6")
    void the_divisions_hand_over_and_the_director_returns_one_that_asks_a_unit_again_and_approves() {
        var divisions = journey.turns("writeDivision");
        assertThat(divisions).hasSizeGreaterThanOrEqualTo(8);
        hand.handOverDivision(divisions.values().iterator().next());
        divisions.values().stream().skip(1).forEach(turn -> journey.complete(turn, Drafts.of(turn, "")).good());
        long returned = unit().path("parentId").asLong();
        hand.returnDivision(journey.turn("approveWhole"), placeName(returned), "Förtydliga prioriteringen", "2020-01-20");
        assertThat(dueOn(returned)).isEqualTo("2020-01-20");
        assertThat(sentBack(journey.turn("writeDivision")).path("reason").asText()).isEqualTo("Förtydliga prioriteringen");
        askOneUnitAgain(journey.turn("writeDivision"));
        var again = journey.turn("writeDivision");
        assertThat(again.about()).isEqualTo(returned);
        journey.complete(again, Drafts.of(again, "Prioriteringen är tydlig nu.")).good();
        assertClean();
        hand.approve(journey.turn("approveWhole"));
        assertThat(state()).isEqualTo("WITH_COMMITTEE");
        assertClean();
    }

    /** The division asks a unit again by a day of its own, and accepts what comes. */
    private static void askOneUnitAgain(Turn division) {
        long unit = unit().path("contributionId").asLong();
        hand.askAgain(division, placeName(unit), "Skriv mer om bemanningen.", "2020-01-16");
        assertThat(dueOn(unit)).isEqualTo("2020-01-16");
        assertThat(hand.waits(division)).contains(placeName(division.about()),
            "Väntar på " + placeName(unit) + ", som ska vara klar 16 januari 2020");
        var write = journey.turn("writeContribution");
        assertThat(hand.cameBack(write)).contains("Skriv mer om bemanningen.", "16 januari 2020", "om 9 dagar");
        journey.complete(write, Drafts.of(write, "Bemanningen är tryggad.")).good();
        journey.complete(journey.turn("reviewContribution"), Map.of("accepted", true)).good();
    }

    private static JsonNode unit() {
        return places().stream().filter(place -> place.path("kind").asText().equals("UNIT")).findFirst().orElseThrow();
    }

    private static String dueOn(long contributionId) {
        return places().stream().filter(place -> place.path("contributionId").asLong() == contributionId).findFirst()
            .orElseThrow().path("dueOn").asText();
    }

    @Test @Order(6)
    void the_committee_refers_one_unit_back_with_a_reason_and_it_comes_again() {
        hand.register(journey.turn("registerMatter"), "SN 2020/12");
        hand.schedule(journey.turn("scheduleMatter"), FIRST_MEETING);
        var unit = unit();
        long unitId = unit.path("contributionId").asLong();
        var decision = journey.turn("recordDecision");
        assertThat(journey.complete(decision, Map.of("paragraph", "§ 12", "outcome", "REFERRED_BACK", "returnTo",
            "DIVISIONS", "contributionIds", List.of(unitId))).status()).as("no reason").isEqualTo(422);
        hand.referBack(decision, placeName(unit.path("parentId").asLong()), placeName(unitId),
            "Målet om heltid saknar aktivitet");
        assertThat(state()).isEqualTo("OPEN");
        assertClean();
        var write = journey.turn("writeContribution");
        assertThat(write.about()).isEqualTo(unitId);
        assertThat(sentBack(write).path("by").asText()).isEqualTo("Socialnämnden");
        assertThat(hand.cameBack(write)).contains("Socialnämnden lämnade tillbaka bidraget den 7 januari 2020",
            "Återremiss, § 12 vid sammanträdet den 6 januari 2020",
            "Målet om heltid saknar aktivitet", "21 januari 2020", "om 14 dagar");
        journey.complete(write, Drafts.of(write, "Heltid erbjuds alla.")).good();
        journey.complete(journey.turn("reviewContribution"), Map.of("accepted", true)).good();
        var division = journey.turn("writeDivision");
        journey.complete(division, Drafts.of(division, "")).good();
        approve();
        assertClean();
        assertOnlyThatUnitDiffers(unitId);
        assertThat(hand.changedSinceReferral(journey.turn("registerMatter"))).contains("Heltid erbjuds alla.");
    }

    private static void assertOnlyThatUnitDiffers(long unitId) {
        var director = journey.holding("DEPARTMENT_DIRECTOR").get(0);
        var approved = Journey.stream(director.get("contributions/" + whole() + "/versions").good())
            .filter(version -> version.path("occasion").asText().equals("APPROVED")).toList();
        assertThat(approved).hasSize(2);
        var difference = director.get("contributions/" + whole() + "/comparison?from="
            + approved.get(0).path("number").asInt() + "&to=" + approved.get(1).path("number").asInt()).good();
        assertThat(difference.path("parts")).hasSize(1);
        assertThat(difference.path("parts").get(0).path("contributionId").asLong()).isEqualTo(unitId);
        assertThat(difference.toString()).contains("<ins>", "Heltid erbjuds alla.");
    }

    @Test @Order(7)
    void the_committee_adopts_and_everyone_reads_the_published_plan() {
        toMeeting();
        hand.adopt(journey.turn("recordDecision"));
        assertThat(state()).isEqualTo("PUBLISHED");
        assertClean();
        var reader = journey.holding("UNIT_MANAGER").get(0);
        var json = reader.get("rounds/" + round + "/document.json");
        assertThat(json.good().path("published").asBoolean()).isTrue();
        assertThat(json.body().path("content").path("parts")).hasSizeGreaterThanOrEqualTo(8);
        var html = reader.get("rounds/" + round + "/document.html").raw();
        assertThat(html.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(html.body()).contains("<h1>", "<h3>", "Heltid erbjuds alla.").doesNotContain("<script");
        assertThat(journey.holding("COMMITTEE_SECRETARY").get(0).get("matters").good().get(0).path("state").asText()).isEqualTo("DECIDED");
    }

    @Test @Order(8)
    void the_year_is_ended_and_closed() {
        var planner = journey.holding("PLANNER").get(0);
        assertThat(planner.post("cycles/" + cycle + "/end", null).status()).as("rounds are ahead").isEqualTo(422);
        for (var kind : List.of("T1", "T2", "BOKSLUT")) {
            long followUp = roundId(planner.get("cycles/" + cycle).good(), kind);
            assertThat(planner.post("rounds/" + followUp + "/cancel", Map.of("reason", "")).status()).as("no reason").isEqualTo(422);
            planner.post("rounds/" + followUp + "/cancel", Map.of("reason", "Följs upp i det gamla systemet")).good();
        }
        assertClean();
        planner.post("cycles/" + cycle + "/end", null).good();
        hand.closeYear(journey.turn("closeYear"));
        assertThat(planner.get("cycles/" + cycle).good().path("state").asText()).isEqualTo("CLOSED");
        assertClean();
        journey.people().forEach(person ->
            assertThat(journey.as(person).get("tasks").good().path("total").asInt()).isZero());
    }

    private static long roundId(JsonNode year, String kind) {
        return Journey.stream(year.path("rounds")).filter(one -> one.path("kind").asText().equals(kind)).findFirst()
            .orElseThrow().path("id").asLong();
    }

    private static void approve() {
        Turn turn = journey.turn("approveWhole");
        journey.complete(turn, Drafts.ofWhole(turn, whole())).good();
    }

    private static void toMeeting() {
        journey.complete(journey.turn("registerMatter"), Map.of("diaryNumber", "SN 2020/12", "title",
            "Verksamhetsplan 2020", "rapporteur", "Förvaltningschefen")).good();
        var schedule = journey.turn("scheduleMatter");
        assertThat(journey.complete(schedule, Map.of("meetingDay", "2019-02-20")).status()).as("a day that has been").isEqualTo(422);
        assertThat(journey.complete(schedule, Map.of("meetingDay", FIRST_MEETING, "alreadyHeld", true)).status())
            .as("the meeting that referred it back").isEqualTo(422);
        journey.complete(schedule, Map.of("meetingDay", TODAY)).good();
        assertClean();
    }

    private static List<JsonNode> places() {
        return Journey.stream(journey.administrator().get("rounds/" + round + "/contributions").good()).toList();
    }

    private static String placeName(long contributionId) {
        return places().stream().filter(place -> place.path("contributionId").asLong() == contributionId).findFirst()
            .orElseThrow().path("placeName").asText();
    }

    private static long whole() {
        if (whole == 0) {
            whole = places().stream().filter(place -> place.path("kind").asText().equals("DEPARTMENT")).findFirst()
                .orElseThrow().path("contributionId").asLong();
        }
        return whole;
    }

    private static String state() {
        return journey.administrator().get("rounds/" + round).good().path("state").asText();
    }

    private static void assertClean() {
        assertThat(journey.findings()).isEmpty();
    }
}

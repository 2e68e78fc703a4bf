package se.arshjul.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.arshjul.it.Journey.Turn;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/** One municipality's year on a portal of its own, whose clock is moved on by starting it again on a later day. */
final class Year implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/follow-up-year-data");
    /** Everybody signs in: a password's proof is five times dearer where code is compiled for a quick start alone. */
    private static final String MANY_SIGN_IN = "-XX:+UseSerialGC";
    private final int number;
    private final RunningBrowser browser;
    private Portal portal;
    private Journey journey;
    private Reports reports;
    private long cycle;
    private long round;
    private String today;
    private int paragraphs;

    private Year(int number, RunningBrowser browser) {
        this.number = number;
        this.browser = browser;
    }

    static Year begin(Path municipality, int number, RunningBrowser browser) throws Exception {
        RunningPortal.empty(FOLDER);
        var year = new Year(number, browser);
        year.start(number + "-01-07");
        year.journey.becomeAdministrator(Files.readString(year.portal.firstLinkFile()));
        year.journey.importFolder(municipality);
        year.journey.letIn(year.portal);
        return year;
    }

    private void start(String day) {
        today = day;
        portal = Portal.start(PortalOptions.onFreePort(FOLDER).with("ARSHJUL_DEMO", "false").with("ARSHJUL_TODAY", day)
            .with("ARSHJUL_JAVA_OPTS", MANY_SIGN_IN));
        journey = new Journey(portal.address());
        reports = new Reports(journey, number);
    }

    /** Stops the portal and starts it on a later day, with all that it holds. */
    void goTo(String day) {
        portal.close();
        start(day);
        journey.meetPeople();
    }

    /** Somebody new gets a password. */
    void admit(String username) {
        journey.setPasswords(List.of(username));
    }

    /** One person at the browser. */
    ByHand hand() {
        return new ByHand(browser, portal.address());
    }

    /** Brings in one file of the import format, by its header and rows. */
    void bring(String file, String header, String... rows) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry(file + ".csv"));
            out.write((header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        journey.administrator().post("imports", zip.toByteArray(), "application/zip").good();
    }

    /** The plan, from the opened year to the committee's decision, each draft as short as it may be. */
    void plan() {
        var planner = holding("PLANNER").get(0);
        var dates = Map.of("opensOn", number + "-01-08", "unitsDue", number + "-01-24", "divisionsDue", number + "-01-31",
            "directorDue", number + "-02-07");
        var opened = planner.post("cycles", Map.of("departmentId", journey.nodeId("SOC"), "year", number, "dates", dates)).good();
        cycle = opened.path("id").asLong();
        planner.post("cycles/" + cycle + "/confirm", Map.of("dates", dates)).good();
        planner.post("cycles/" + cycle + "/open-round", null).good();
        round = roundOf("VERKSAMHETSPLAN");
        atOnce("writeContribution", turn -> complete(turn, Drafts.of(turn, "")).good());
        atOnce("reviewContribution", turn -> complete(turn, Map.of("accepted", true)).good());
        atOnce("writeDivision", turn -> complete(turn, Drafts.of(turn, "")).good());
        decide("SN " + number + "/12", null);
    }

    void open(String kind) {
        round = roundOf(kind);
        var opened = holding("PLANNER").get(0).post("rounds/" + round + "/open", null);
        if (!state(kind).equals("OPEN")) {
            opened.good(); // its day had come already: the round opened by itself
        }
    }

    /** The controller looks at the figures, which hold together, and lets them go by hand. */
    void reviewFigures() {
        var turn = turn("reviewFigures");
        for (var finding : turn.who().get("rounds/" + round + "/findings").good()) {
            if (finding.path("severity").asText().equals("FEL")) {
                throw new AssertionError("The made figures hold together, yet: " + finding);
            }
        }
        hand().reviewFigures(turn);
    }

    /** Every step of the round that is left, to the committee's decision. */
    void chain(String level, String diaryNumber) {
        atOnce("writeContribution", turn -> report(turn, level));
        atOnce("reviewContribution", turn -> complete(turn, Map.of("accepted", true)).good());
        atOnce("writeDivision", turn -> report(turn, level));
        decide(diaryNumber, level);
    }

    /** Everybody whose turn it is, at the same time. */
    private void atOnce(String kind, Consumer<Turn> work) {
        turns(kind).values().parallelStream().forEach(work);
    }

    void report(Turn turn, String level) {
        write(turn, level);
        complete(turn, null).good();
    }

    void write(Turn turn, String level) {
        reports.write(turn, turn.about(), level);
    }

    boolean assesses(Turn turn) {
        return reports.assesses(turn);
    }

    /** A measure in the director's own part, for the department as a whole. */
    void planMeasureForTheWhole(String what, long plannedKr) {
        var approval = turn("approveWhole");
        planMeasure(new Turn(approval.who(), approval.task(), approval.kind(), contribution("SOC")), what, plannedKr);
    }

    private void planMeasure(Turn turn, String what, long plannedKr) {
        Reports.addMeasure(turn, Map.of("what", what, "ownerRole", "Verksamhetschef", "dueOn", number + "-11-30",
            "effect", "BESPARING", "plannedKr", plannedKr));
    }

    /** The director approves, and the committee decides at a meeting that very day. */
    void approveAndDecide(String diaryNumber) {
        decide(diaryNumber, "PAGAR");
    }

    private void decide(String diaryNumber, String level) {
        var approval = turn("approveWhole");
        long whole = contribution("SOC");
        if (level != null) {
            reports.write(approval, whole, level);
        }
        complete(approval, Map.of("approved", true, "sections", reports.requiredTexts(approval, whole))).good();
        complete(turn("registerMatter"), Map.of("diaryNumber", diaryNumber, "title", "Ärendet", "rapporteur", "Direktören")).good();
        complete(turn("scheduleMatter"), Map.of("meetingDay", today)).good();
        complete(turn("recordDecision"), Map.of("paragraph", "§ " + ++paragraphs, "outcome", "ADOPTED")).good();
    }

    long contribution(String placeCode) {
        return places(round).stream().filter(place -> place.path("placeCode").asText().equals(placeCode)).findFirst()
            .orElseThrow().path("contributionId").asLong();
    }

    List<String> placeCodes(String kind) {
        return places(roundOf(kind)).stream().map(place -> place.path("placeCode").asText()).toList();
    }

    private List<JsonNode> places(long ofRound) {
        return Journey.stream(journey.administrator().get("rounds/" + ofRound + "/contributions").good()).toList();
    }

    private long roundOf(String kind) {
        return roundView(kind).path("id").asLong();
    }

    String state(String kind) {
        return roundView(kind).path("state").asText();
    }

    private JsonNode roundView(String kind) {
        return Journey.stream(journey.administrator().get("rounds").good())
            .filter(one -> one.path("cycleId").asLong() == cycle && one.path("kind").asText().equals(kind))
            .findFirst().orElseThrow();
    }

    String document(String kind) {
        return holding("DEPARTMENT_DIRECTOR").get(0).get("rounds/" + roundOf(kind) + "/document.html").raw().body();
    }

    JsonNode versions(long contribution) {
        return holding("DEPARTMENT_DIRECTOR").get(0).get("contributions/" + contribution + "/versions").good();
    }

    String taskAbout(ApiCaller who, long contribution) {
        return Journey.stream(who.get("tasks").good().path("items"))
            .filter(task -> task.path("subjectId").asLong() == contribution).findFirst().orElseThrow().path("id").asText();
    }

    ApiCaller as(String username) {
        return journey.as(username);
    }

    List<ApiCaller> holding(String role) {
        return journey.holding(role);
    }

    Map<Long, Turn> turns(String kind) {
        return journey.turns(kind);
    }

    Turn turn(String kind) {
        return journey.turn(kind);
    }

    ApiCaller.Answer complete(Turn turn, Object form) {
        return journey.complete(turn, form);
    }

    List<JsonNode> findings() {
        return journey.findings();
    }

    long cycle() {
        return cycle;
    }

    @Override
    public void close() {
        portal.close();
    }
}

package se.arshjul.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.it.Journey.Turn;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/**
 * A department that one class of tests has for itself on the shared portal, with a committee, people, goals and figures, all
 * brought in by the import: a staff; a division with three units; another with two.
 */
final class Ground {
    static final String PASSWORD = SignedIn.PASSWORD;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);
    private static final String PART = "SELECT c.id FROM contribution c JOIN node n ON n.id = c.node_id WHERE n.code = ? AND c.round_id = %d";
    private final HttpClient client = HttpClient.newHttpClient();
    private final int number = COUNT.incrementAndGet();
    private final String prefix = "P" + number;
    private final Portal portal;
    private final People people;
    private final List<Spot> spots;
    private long cycle;
    private long round;

    /** A place of the ground, whose manager bears its code as user name. */
    record Spot(String code, String name, String level, String above, String chief, String role) {
    }

    private Ground(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
        this.spots = List.of(spot("F", "Provförvaltningen", "FORVALTNING", "", "FORVALTNINGSCHEF"),
            spot("S", "Staben", "STAB", "F", "ENHETSCHEF"),
            spot("A", "Omsorgen", "VERKSAMHET", "F", "VERKSAMHETSCHEF"), spot("B", "Stödet", "VERKSAMHET", "F", "VERKSAMHETSCHEF"),
            spot("A1", "Eken", "ENHET", "A", "ENHETSCHEF"), spot("A2", "Linden", "ENHET", "A", "ENHETSCHEF"),
            spot("A3", "Almen", "ENHET", "A", "ENHETSCHEF"), spot("B1", "Granen", "ENHET", "B", "ENHETSCHEF"),
            spot("B2", "Tallen", "ENHET", "B", "ENHETSCHEF"));
    }

    /** Brings a new department in, with everybody in place and no year opened. */
    static Ground lay(Portal portal) {
        var ground = new Ground(portal);
        ground.bring(new GroundFiles(ground, ground.spots).all());
        ground.people.letIn(ground.prefix.toLowerCase() + ".", PASSWORD);
        return ground;
    }

    /** The same with the plan of the coming year being written, its first day near enough to be reminded of. */
    static Ground withPlan(Portal portal) {
        var ground = lay(portal);
        ground.openPlan();
        return ground;
    }

    /** The same with this year's second report being written, its figures let go. */
    static Ground withReport(Portal portal) {
        var ground = lay(portal);
        ground.openReport();
        ground.letFiguresGo();
        return ground;
    }

    private Spot spot(String code, String name, String level, String above, String role) {
        return new Spot(prefix + code, name + " " + number, level, above.isEmpty() ? "" : prefix + above, who("chef." + code), role);
    }

    /** A place by its letter: F the department, S its staff, A and B the divisions, A1 to B2 the units. */
    Spot at(String letter) {
        return spots.stream().filter(spot -> spot.code().equals(prefix + letter)).findFirst().orElseThrow();
    }

    /** Where the department stands among others. */
    int number() {
        return number;
    }

    String code(String letter) {
        return prefix + letter;
    }

    String name(String letter) {
        return at(letter).name();
    }

    String chief(String letter) {
        return at(letter).chief();
    }

    String planner() {
        return who("planerare");
    }

    String controller() {
        return who("ekonom");
    }

    String secretary() {
        return who("sekreterare");
    }

    String committee() {
        return "Provnämnden " + number;
    }

    /** The first goal of the divisions and of the unit A1, or the second; the other units inherit both. */
    String goal(int ordinal) {
        return prefix + "-" + ordinal;
    }

    private String who(String what) {
        return (prefix + "." + what).toLowerCase();
    }

    /** The year that is planned. */
    int year() {
        return TODAY.getYear() + 1;
    }

    /** The period of the report. */
    String tertial() {
        return TODAY.getYear() + "-T2";
    }

    ApiCaller as(String username) {
        return new ApiCaller(client, portal.address(), username, PASSWORD);
    }

    Visitor visitor(String username) {
        var visitor = new Visitor(portal);
        visitor.signIn(username, PASSWORD);
        return visitor;
    }

    /** Brings more files in, as an administrator does. */
    JsonNode bring(Map<String, String> files) {
        return bring("imports", files);
    }

    /** Has them reviewed only. */
    JsonNode review(Map<String, String> files) {
        return bring("imports?dryRun=true", files);
    }

    private JsonNode bring(String where, Map<String, String> files) {
        return new ApiCaller(client, portal.address(), people.administrator(), People.PASSWORD)
            .post(where, Zipped.of(files), "application/zip").good();
    }

    /** A year's budget and what has come of it by the second tertial, the same for every unit. */
    void bringFigures() {
        bring(new GroundFiles(this, spots).figures());
    }

    static String rows(String header, Stream<String> rows) {
        return header + "\n" + rows.collect(Collectors.joining("\n")) + "\n";
    }

    static String row(Object... fields) {
        return Stream.of(fields).map(Object::toString).collect(Collectors.joining(";"));
    }

    /** Nobody manages the place any more. */
    void vacate(String letter) {
        people.execute("DELETE FROM assignment WHERE node_id = (SELECT id FROM node WHERE code = ?)", code(letter));
    }

    /** Opens the plan of the coming year by hand. */
    long openPlan() {
        cycle = openYear(year(), dates(1, 6, 16, 24));
        round = rounds(cycle, "VERKSAMHETSPLAN");
        as(planner()).post("cycles/" + cycle + "/open-round", Map.of()).good();
        return round;
    }

    /** Opens this year's second report by hand, on figures that hold together. */
    long openReport() {
        bringFigures();
        cycle = openYear(TODAY.getYear(), dates(1, 10, 20, 30));
        round = rounds(cycle, "T2");
        as(planner()).post("rounds/" + round + "/open", null).good();
        return round;
    }

    /** The controller is done with the figures of the report, and the places begin. */
    void letFiguresGo() {
        complete(turn(controller(), "reviewFigures", round), Map.of()).good();
    }

    /** Opens a year and confirms its premises, every round with these dates; answers its id. */
    private long openYear(int year, Map<String, String> dates) {
        var opened = newYear(year, dates).good();
        var followUps = Journey.stream(opened.path("rounds")).filter(one -> !one.path("kind").asText().equals("VERKSAMHETSPLAN"))
            .collect(Collectors.toMap(one -> one.path("id").asText(), one -> dates));
        long id = opened.path("id").asLong();
        as(planner()).post("cycles/" + id + "/confirm", Map.of("dates", dates, "followUps", followUps)).good();
        return id;
    }

    ApiCaller.Answer newYear(int year, Map<String, String> dates) {
        return as(planner()).post("cycles", Map.of("departmentId", node("F"), "year", year, "dates", dates));
    }

    /** Days of a round, counted from today. */
    static Map<String, String> dates(int opens, int units, int divisions, int director) {
        return Map.of("opensOn", TODAY.plusDays(opens).toString(), "unitsDue", TODAY.plusDays(units).toString(),
            "divisionsDue", TODAY.plusDays(divisions).toString(), "directorDue", TODAY.plusDays(director).toString());
    }

    private long rounds(long cycle, String kind) {
        return Journey.stream(as(planner()).get("cycles/" + cycle).good().path("rounds"))
            .filter(one -> one.path("kind").asText().equals(kind)).findFirst().orElseThrow().path("id").asLong();
    }

    /** The year that was opened last. */
    long cycle() {
        return cycle;
    }

    /** The round that was opened last. */
    long round() {
        return round;
    }

    long node(String letter) {
        return Long.parseLong(people.text("SELECT id FROM node WHERE code = ?", code(letter)));
    }

    /** A place's part of the round that was opened last. */
    long part(String letter) {
        return Long.parseLong(people.text(PART.formatted(round), code(letter)));
    }

    /** The open task of a place's manager about the place's own part. */
    Turn turn(String letter, String kind) {
        return turn(chief(letter), kind, part(letter));
    }

    Turn turn(String username, String kind, long about) {
        return Journey.stream(as(username).get("tasks?size=200&kind=" + kind).good().path("items"))
            .filter(task -> task.path("subjectId").asLong() == about).findFirst()
            .map(task -> new Turn(as(username), task.path("id").asText(), kind, about))
            .orElseThrow(() -> new AssertionError(username + " has no " + kind + " for " + about));
    }

    static ApiCaller.Answer complete(Turn turn, Object form) {
        return turn.who().post("tasks/" + turn.task() + "/complete", form);
    }

    /** Writes what is asked for of a unit's plan, and hands it over. */
    void handOver(String unit) {
        var turn = turn(unit, "writeContribution");
        complete(turn, Drafts.of(turn, "")).good();
    }

    /** Begins a unit's plan: an activity for each goal, and no text yet. */
    void draft(String unit) {
        addActivity(unit, "Möten på torsdagar", goal(1));
        addActivity(unit, "Friska rutiner", goal(2));
    }

    private void addActivity(String unit, String title, String goal) {
        var chief = as(chief(unit));
        String path = "contributions/" + part(unit);
        long added = chief.post(path + "/activities", Map.of()).good().path("id").asLong();
        var body = new LinkedHashMap<String, Object>(Map.of("title", title, "description", "Vi provar oss fram.",
            "ownerRole", "Enhetschef", "startsOn", year() + "-02-01", "endsOn", year() + "-11-30", "followUp", "Varje tertial"));
        var read = chief.get(path).good();
        body.put("seenVersion", Journey.stream(read.path("activities")).filter(one -> one.path("id").asLong() == added)
            .findFirst().orElseThrow().path("version").asInt());
        body.put("goalIds", Journey.stream(read.path("goals")).filter(one -> one.path("code").asText().equals(goal))
            .map(one -> one.path("id").asLong()).toList());
        chief.put(path + "/activities/" + added, body).good();
    }

    void accept(String unit) {
        complete(turn(chief(unit.substring(0, 1)), "reviewContribution", part(unit)), Map.of("accepted", true)).good();
    }

    /** Brings every unit and division of the plan to the director. */
    void handOverAll() {
        Stream.of("A1", "A2", "A3", "B1", "B2").forEach(unit -> {
            handOver(unit);
            accept(unit);
        });
        Stream.of("S", "A", "B").forEach(division -> {
            var turn = turn(division, "writeDivision");
            complete(turn, Drafts.of(turn, "")).good();
        });
    }

    /** Brings every part of the report to the director, over all that lacks. */
    void reportAll(String reason) {
        Stream.of("A1", "A2", "A3", "B1", "B2").forEach(unit -> {
            complete(turn(unit, "writeContribution"), Map.of("overrideReason", reason)).good();
            accept(unit);
        });
        Stream.of("S", "A", "B").forEach(division -> complete(turn(division, "writeDivision"), Map.of("overrideReason", reason)).good());
    }

    /** Brings the whole plan to the committee. */
    void approve() {
        handOverAll();
        complete(turn(chief("F"), "approveWhole", round), Map.of("approved", true)).good();
    }

    People people() {
        return people;
    }
}

package se.arshjul.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.arshjul.launch.Portal;

/** Takes a whole municipality through a year by the API alone, each step done by whoever has the task for it. */
final class Journey {
    static final String PASSWORD = "kanel-tomte-rulle-7";
    static final String ADMINISTRATOR = "forsta.administratoren";
    private static final Set<String> MANAGERS = Set.of("UNIT_MANAGER", "DIVISION_MANAGER", "DEPARTMENT_DIRECTOR");
    private static final Set<String> SECRETARIES = Set.of("COMMITTEE_SECRETARY");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, ApiCaller> callers = new ConcurrentHashMap<>();
    private final Map<Long, ApiCaller> reviewers = new ConcurrentHashMap<>();
    private final URI portal;
    /** Who may ever have a task of a kind, by role: the others are not asked. */
    private static final Map<String, Set<String>> ROLES = Map.of(
        "writeContribution", MANAGERS, "reviewContribution", MANAGERS, "writeDivision", MANAGERS,
        "approveWhole", Set.of("DEPARTMENT_DIRECTOR"), "confirmPremises", Set.of("PLANNER"), "closeYear", Set.of("PLANNER"),
        "registerMatter", SECRETARIES, "scheduleMatter", SECRETARIES, "recordDecision", SECRETARIES,
        "reviewFigures", Set.of("CONTROLLER", "DEPARTMENT_DIRECTOR"));
    private Map<String, Set<String>> people = Map.of();

    Journey(URI portal) {
        this.portal = portal;
    }

    /** Whose turn it is: who may do it, the task, and the id of what it is about. */
    record Turn(ApiCaller who, String task, String kind, long about) {
    }

    ApiCaller as(String username) {
        return callers.computeIfAbsent(username, name -> new ApiCaller(client, portal, name, PASSWORD));
    }

    ApiCaller administrator() {
        return as(ADMINISTRATOR);
    }

    /** Opens the one-time link of an empty installation. */
    Journey becomeAdministrator(String link) throws IOException, InterruptedException {
        var token = link.substring(link.indexOf("token=") + 6).strip();
        var form = new LinkedHashMap<String, String>();
        form.put("token", token);
        form.put("name", "Första Administratören");
        form.put("email", "admin@example.org");
        form.put("username", ADMINISTRATOR);
        form.put("password", PASSWORD);
        form.put("again", PASSWORD);
        var body = String.join("&", form.entrySet().stream().map(field -> field.getKey() + "="
            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).toList());
        var answer = client.send(HttpRequest.newBuilder(portal.resolve("security/welcome"))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(),
            BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new AssertionError("The first administrator was not made: " + answer.statusCode() + answer.body());
        }
        return this;
    }

    JsonNode importFolder(Path folder) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip); var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return administrator().post("imports", zip.toByteArray(), "application/zip").good();
    }

    /** Gives everybody the one password. */
    Journey setPasswords() {
        meetPeople();
        setPasswords(people.keySet());
        return this;
    }

    /** Gives everybody the one password without the portal's help, which takes its time on purpose. */
    Journey letIn(Portal in) {
        new People(in).letIn("", PASSWORD);
        return meetPeople();
    }

    /** Learns who there is and which roles they hold. */
    Journey meetPeople() {
        people = new TreeMap<>();
        for (var person : administrator().get("organisation/people").good()) {
            people.put(person.path("username").asText(),
                stream(person.path("roles")).map(role -> role.path("role").asText()).collect(Collectors.toSet()));
        }
        return this;
    }

    /** Gives these the one password. */
    void setPasswords(Collection<String> whom) {
        var passwords = new TreeMap<String, String>();
        whom.forEach(person -> passwords.put(person, PASSWORD));
        passwords.remove(ADMINISTRATOR);
        administrator().post("accounts/passwords", passwords).good();
    }

    Set<String> people() {
        return people.keySet();
    }

    /** Everybody who holds a role somewhere, such as PLANNER. */
    List<ApiCaller> holding(String role) {
        return people.entrySet().stream().filter(person -> person.getValue().contains(role))
            .map(person -> as(person.getKey())).toList();
    }

    long nodeId(String code) {
        return stream(administrator().get("organisation").good().path("nodes"))
            .filter(node -> node.path("code").asText().equals(code)).findFirst().orElseThrow().path("id").asLong();
    }

    /** Every open task of the kind with somebody who may do it, by what it is about. */
    Map<Long, Turn> turns(String kind) {
        return turns(kind, "");
    }

    /** The same of one round alone. */
    Map<Long, Turn> turns(String kind, long round) {
        return turns(kind, "&round=" + round);
    }

    private Map<Long, Turn> turns(String kind, String narrowed) {
        var turns = new TreeMap<Long, Turn>();
        people.entrySet().parallelStream().filter(person -> !Collections.disjoint(person.getValue(), ROLES.get(kind)))
            .map(person -> as(person.getKey())).map(who -> open(who, kind, narrowed)).toList()
            .forEach(theirs -> theirs.forEach(turn -> turns.putIfAbsent(turn.about(), turn)));
        return turns;
    }

    private static List<Turn> open(ApiCaller who, String kind, String narrowed) {
        return stream(who.get("tasks?size=200&kind=" + kind + narrowed).good().path("items"))
            .map(task -> new Turn(who, task.path("id").asText(), kind, task.path("subjectId").asLong())).toList();
    }

    Turn turn(String kind) {
        var turns = turns(kind).values();
        if (turns.size() != 1) {
            throw new AssertionError("Expected one " + kind + ", found " + turns);
        }
        return turns.iterator().next();
    }

    /** The next turn about the same unit, its reviewer found among all who may have it. */
    Turn turnAbout(Turn before, String kind) {
        return kind.equals("writeContribution") ? turnOf(before.who(), kind, before.about())
            : turnOf(reviewers.computeIfAbsent(before.about(), about -> turns(kind).get(about).who()), kind, before.about());
    }

    /** Whichever of the unit's two steps is open. */
    Turn openTurnAbout(Turn unit) {
        return find(unit.who(), "writeContribution", unit.about())
            .orElseGet(() -> turnAbout(unit, "reviewContribution"));
    }

    private static Turn turnOf(ApiCaller who, String kind, long about) {
        return find(who, kind, about).orElseThrow(() -> new AssertionError(who.username() + " has no " + kind + " for " + about));
    }

    private static Optional<Turn> find(ApiCaller who, String kind, long about) {
        return open(who, kind, "").stream().filter(turn -> turn.about() == about).findFirst();
    }

    /** Opens a year's plan round by hand, on its premises as they stand, and returns its id. */
    long openRound(int year) {
        var planner = holding("PLANNER").get(0);
        var dates = Map.of("opensOn", year + "-01-08", "unitsDue", year + "-01-24", "divisionsDue", year + "-01-31",
            "directorDue", year + "-02-07");
        long cycle = planner.post("cycles", Map.of("departmentId", nodeId("SOC"), "year", year, "dates", dates)).good()
            .path("id").asLong();
        planner.post("cycles/" + cycle + "/confirm", Map.of()).good();
        planner.post("cycles/" + cycle + "/open-round", Map.of()).good();
        return stream(planner.get("cycles/" + cycle).good().path("rounds"))
            .filter(one -> one.path("kind").asText().equals("VERKSAMHETSPLAN")).findFirst().orElseThrow().path("id").asLong();
    }

    ApiCaller.Answer complete(Turn turn, Object form) {
        return turn.who().post("tasks/" + turn.task() + "/complete", form);
    }

    List<JsonNode> findings() {
        return stream(administrator().get("consistency").good().path("findings")).toList();
    }

    static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

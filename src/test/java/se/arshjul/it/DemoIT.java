package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.launch.Portal;

/** The invented municipality: something real to do for each role, and rules that only a whole portal can show. */
@OnRunningPortal
class DemoIT {

    private Portal portal;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void onThe(Portal running) {
        portal = running;
    }

    @ParameterizedTest
    @Tag("demo-2")
    @CsvSource({"enhetschef,writeContribution", "verksamhetschef,reviewContribution", "forvaltningschef,approveWhole",
        "namndsekreterare,registerMatter", "planerare,confirmPremises", "ekonom,reviewFigures"})
    void each_role_has_something_to_do_at_once(String username, String kind) {
        assertThat(kinds(as(username).get("tasks").good())).contains(kind);
    }

    @ParameterizedTest
    @Tag("demo-2")
    @CsvSource({"enhetschef,writeContribution", "verksamhetschef,reviewContribution", "forvaltningschef,approveWhole",
        "namndsekreterare,registerMatter", "ekonom,reviewFigures"})
    void each_role_has_a_report_to_work_on_at_once(String username, String kind) {
        assertThat(StreamSupport.stream(as(username).get("tasks?size=200").good().path("items").spliterator(), false)
                .filter(task -> !task.path("round").asText().startsWith("Verksamhetsplan"))
                .map(task -> task.path("kind").asText())).contains(kind);
    }

    @Test
    @Tag("demo-1")
    void the_demonstration_holds_one_municipality_with_a_year_behind_it() {
        var rounds = as("planerare").get("rounds").good();
        assertThat(texts(rounds, "state")).contains("PUBLISHED", "OPEN", "WITH_COMMITTEE", "PLANNED");
    }

    @Test
    @Tag("worklist-2")
    void texts_processes_and_task_lists_agree() {
        assertThat(as("systemforvaltare").get("consistency").good().path("findings")).isEmpty();
    }

    @Test
    @Tag("cycle-1")
    @Tag("audit-1")
    void a_department_has_one_cycle_a_year_and_its_opening_leaves_one_event() throws SQLException {
        var ground = Ground.lay(portal);
        var dates = Ground.dates(10, 20, 30, 40);
        long before = count("SELECT count(*) FROM audit_event WHERE action = 'cycle.opened'");
        assertThat(ground.newYear(2040, dates).status()).isEqualTo(201);
        assertThat(ground.newYear(2040, dates).status()).isEqualTo(422);
        assertThat(count("SELECT count(*) FROM audit_event WHERE action = 'cycle.opened'")).isEqualTo(before + 1);
    }

    @Test
    @Tag("audit-2")
    void the_same_command_sent_again_happens_once() {
        var ground = Ground.withPlan(portal);
        var chief = ground.as(ground.chief("A1"));
        String path = "contributions/" + ground.part("A1") + "/activities";
        String key = UUID.randomUUID().toString();
        long first = chief.post(path, Map.of(), key).good().path("id").asLong();
        long again = chief.post(path, Map.of(), key).good().path("id").asLong();
        assertThat(again).isEqualTo(first);
    }

    @Test
    @Tag("worklist-3")
    void a_taken_task_stays_on_the_list_of_the_other_who_answers_for_the_place() {
        var one = as("chef.fun-ver");
        var other = as("chef.fun-ver2");
        var task = StreamSupport.stream(one.get("tasks").good().path("items").spliterator(), false).findFirst();
        task.ifPresent(item -> {
            String id = item.path("id").asText();
            one.post("tasks/" + id + "/take", null).good();
            assertThat(texts(other.get("tasks").good().path("items"), "id")).contains(id);
            one.post("tasks/" + id + "/give-back", null).good();
        });
        assertThat(texts(other.get("tasks").good().path("items"), "id"))
                .isEqualTo(texts(one.get("tasks").good().path("items"), "id"));
    }

    @Test
    @Tag("notice-1")
    void a_hint_about_a_day_is_given_once() throws SQLException {
        assertThat(count("SELECT count(*) FROM notice")).isPositive();
        assertThat(count("""
                SELECT count(*) FROM (SELECT 1 FROM notice GROUP BY kind, process_key, due_on HAVING count(*) > 1) twice"""))
                .isZero();
    }

    @Test
    @Tag("contribution-8")
    void every_change_of_hands_has_left_a_version_with_its_fingerprint() throws SQLException {
        assertThat(count("""
                SELECT count(*) FROM contribution c WHERE c.state IN ('SUBMITTED', 'ACCEPTED', 'RETURNED')
                AND NOT EXISTS (SELECT 1 FROM frozen_version v WHERE v.subject_id = c.id)""")).isZero();
        assertThat(count("""
                SELECT count(*) FROM frozen_version
                WHERE fingerprint <> encode(sha256(convert_to(content, 'UTF8')), 'hex')""")).isZero();
    }

    @Test
    @Tag("schema-4")
    void the_portal_stands_only_with_entities_that_are_known_and_woven() {
        assertThat(as("revisor").get("status").good().path("ready").asBoolean()).isTrue();
    }

    private ApiCaller as(String username) {
        return new ApiCaller(client, portal.address(), username, "arshjul-demo");
    }

    private static java.util.List<String> kinds(JsonNode page) {
        return texts(page.path("items"), "kind");
    }

    private static java.util.List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(one -> one.path(field).asText()).toList();
    }

    private long count(String sql) throws SQLException {
        try (var connection = portal.database().connect(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** What a caller of the API can rely on, on the running portal with its demonstration. */
@OnRunningPortal
class ApiIT {
    private static Ground ground;
    private final ApiCaller writer = as(ground.chief("A1"));

    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.withPlan(portal);
        ground.draft("A1");
        ground.bring(Map.of("aktiviteter.csv", Ground.rows("kod;organisation;mål;rubrik;start;slut;status", Stream.of(Ground.row(
            ground.code("A1-1"), ground.code("A1"), ground.goal(1), "Läsa högt", ground.year() - 1 + "-02-01", ground.year() - 1 + "-12-31",
            "PAGAENDE")))));
    }

    @Test @Tag("schema-5")
    void the_first_page_of_my_tasks_takes_one_statement_for_who_and_one_or_two_for_what() {
        writer.get("tasks").good();
        assertThat(statements(writer.get("tasks"))).isLessThanOrEqualTo(3);
        assertThat(statements(writer.get("tasks?size=1"))).isLessThanOrEqualTo(3);
    }

    private static int statements(ApiCaller.Answer answer) {
        return Integer.parseInt(answer.raw().headers().firstValue("X-Statements").orElseThrow());
    }

    @Test @Tag("api-2")
    void a_fault_is_told_as_a_problem_in_the_callers_language() {
        var swedish = writer.send(writer.request("contributions/1000000").header("Accept-Language", "sv").GET());
        assertThat(swedish.status()).isEqualTo(404);
        assertThat(swedish.raw().headers().firstValue("Content-Type")).hasValueSatisfying(type ->
            assertThat(type).startsWith("application/problem+json"));
        assertThat(swedish.body().path("title").asText()).isEqualTo("Det finns inte");
        var english = writer.send(writer.request("contributions/1000000").header("Accept-Language", "en-GB").GET());
        assertThat(english.body().path("title").asText()).isEqualTo("It does not exist");
        assertThat(writer.post("cycles", Map.of("yaer", 2027)).status()).isEqualTo(400);
        var bad = writer.post("tasks/" + writer.get("tasks").good().at("/items/0/id").asText() + "/complete", Map.of("sektions", List.of()));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body().path("detail").asText()).endsWith("Felet gäller fältet sektions.");
        assertThat(writer.get("no-such-thing").status()).isEqualTo(404);
        assertThat(writer.delete("tasks").status()).isEqualTo(405);
    }

    @Test @Tag("api-2")
    void a_rule_that_is_broken_in_a_body_is_told_as_the_rule() {
        var answer = as(ground.planner()).post("rounds/" + ground.round() + "/dates",
            Map.of("opensOn", "2027-03-01", "unitsDue", "2027-02-01", "divisionsDue", "2027-04-01", "directorDue", "2027-05-01"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:arshjul:cycle.datesOutOfOrder");
    }

    @Test @Tag("plan-16")
    void a_section_without_a_text_of_its_own_takes_none() {
        var answer = writer.put("contributions/" + contribution() + "/sections/AKTIVITETER", Map.of("value", "<p>Text</p>", "seenVersion", 0));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:arshjul:contribution.section.noText");
    }

    @Test @Tag("schema-7")
    void a_text_longer_than_its_field_is_told_and_nothing_is_kept() {
        var section = "contributions/" + contribution() + "/sections/";
        var first = writer.get("contributions/" + contribution()).good().path("sections").findParents("kind").stream()
            .filter(candidate -> candidate.path("kind").asText().equals("TEXT")).findFirst().orElseThrow();
        var answer = writer.put(section + first.path("code").asText(),
            Map.of("value", "<p>" + "a".repeat(1_000_001) + "</p>", "seenVersion", first.path("version").asInt()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:arshjul:kernel.textTooLong");
    }

    @Test @Tag("api-1")
    void a_change_without_a_key_is_turned_away() {
        var answer = writer.send(writer.request("contributions/" + contribution() + "/activities")
            .header("Content-Type", "application/json").POST(BodyPublishers.ofString("")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:arshjul:api.commandKey");
    }

    @Test @Tag("api-3")
    void what_the_pages_refuse_is_refused_here() {
        assertThat(writer.get("organisation/people").status()).isEqualTo(403);
        assertThat(writer.get("consistency").status()).isEqualTo(403);
        assertThat(as("ledamot").get("contributions/" + contribution()).status()).isEqualTo(403);
        assertThat(as("ledamot").put(textOf(contribution()), Map.of("value", "x", "seenVersion", 1)).status()).isEqualTo(403);
    }

    @Test
    void what_is_typed_is_kept_and_a_later_writer_sees_both_texts() {
        long id = contribution();
        var section = writer.get(textOf(id)).good();
        int seen = section.path("version").asInt();
        var mine = writer.put(textOf(id), Map.of("value", "<p>Min text " + UUID.randomUUID() + "</p>", "seenVersion", seen)).good();
        assertThat(mine.path("version").asInt()).isEqualTo(seen + 1);
        assertThat(mine.path("savedText").asText()).startsWith("Sparat kl. ");
        var late = writer.put(textOf(id), Map.of("value", "<p>En annan text</p>", "seenVersion", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("value").asText()).isEqualTo(mine.path("value").asText());
        assertThat(late.body().path("version").asInt()).isEqualTo(seen + 1);
        assertThat(late.body().path("by").asText()).isNotEmpty();
        var matched = writer.send(writer.request(textOf(id)).header("If-Match", "\"" + (seen + 1) + "\"")
            .header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{\"value\":\"<p>Till sist</p>\"}")));
        assertThat(matched.good().path("version").asInt()).isEqualTo(seen + 2);
    }

    @Test @Tag("audit-2")
    void ten_at_once_with_the_same_key_make_one_activity() {
        long id = contribution();
        int before = activities(id).size();
        var key = UUID.randomUUID().toString();
        var made = IntStream.range(0, 10).parallel()
            .mapToObj(time -> writer.post("contributions/" + id + "/activities", Map.of(), key).good().path("id").asLong()).toList();
        assertThat(made).hasSize(10).containsOnly(made.get(0));
        assertThat(activities(id)).hasSize(before + 1);
        writer.delete("contributions/" + id + "/activities/" + made.get(0)).good();
        assertThat(activities(id)).hasSize(before);
    }

    @Test @Tag("contribution-18") @Tag("audit-2")
    void what_is_removed_is_listed_for_its_writer_and_put_back_once_as_it_was() {
        var path = "contributions/" + contribution();
        writer.post(path + "/activities", Map.of()).good();
        var before = activities(contribution());
        var activity = path + "/activities/" + before.get(0).path("id").asLong();
        writer.delete(activity).good();
        writer.delete(activity).good();
        assertThat(writer.get(path + "/removed").good().findValuesAsText("id")).containsOnlyOnce(before.get(0).path("id").asText());
        assertThat(as("revisor").get(path + "/removed").status()).isEqualTo(403);
        var typed = writer.put(activity + "/fields/TITLE", Map.of("value", "x", "seen", "y", "seenVersion", 1));
        assertThat(typed.status()).isEqualTo(422);
        assertThat(typed.body().path("type").asText()).isEqualTo("urn:arshjul:contribution.removed.meanwhile.ACTIVITY");
        var key = UUID.randomUUID().toString();
        writer.post(activity + "/put-back", Map.of(), key).good();
        writer.post(activity + "/put-back", Map.of(), key).good();
        assertThat(activities(contribution())).isEqualTo(before);
        assertThat(writer.get(path + "/removed").good().findValuesAsText("id")).doesNotContain(before.get(0).path("id").asText());
        assertThat(writer.post(path + "/activities/0/put-back", Map.of()).status()).isEqualTo(404);
        writer.delete(activity).good();
    }

    @Test @Tag("plan-14") @Tag("audit-2")
    void what_was_not_finished_last_year_is_taken_over_once_by_who_writes_the_plan() {
        var path = "contributions/" + contribution() + "/unfinished";
        var origin = writer.get(path).good().get(0).path("key").asText();
        assertThat(as("ledamot").get(path).status()).isEqualTo(403);
        assertThat(as("ledamot").post(path + "/" + origin, Map.of()).status()).isEqualTo(403);
        var key = UUID.randomUUID().toString();
        long made = writer.post(path + "/" + origin, Map.of(), key).good().path("id").asLong();
        assertThat(writer.post(path + "/" + origin, Map.of(), key).good().path("id").asLong()).isEqualTo(made);
        assertThat(Journey.stream(writer.get(path).good())).noneMatch(one -> one.path("key").asText().equals(origin));
        assertThat(writer.post(path + "/" + origin, Map.of()).status()).isEqualTo(404);
        writer.delete("contributions/" + contribution() + "/activities/" + made).good();
        assertThat(Journey.stream(writer.get(path).good())).anyMatch(one -> one.path("key").asText().equals(origin));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var path = "contributions/" + contribution();
        var tag = writer.get(path).raw().headers().firstValue("ETag").orElseThrow();
        assertThat(writer.send(writer.request(path).header("If-None-Match", tag).GET()).status()).isEqualTo(304);
    }

    @Test
    void a_published_plan_is_read_as_json_and_as_a_page_without_scripts() {
        long round = Stream.of(writer.get("rounds").good()).flatMap(rounds -> Journey.stream(rounds))
            .filter(one -> one.path("state").asText().equals("PUBLISHED")).findFirst().orElseThrow().path("id").asLong();
        var asked = writer.send(writer.request("rounds/" + round + "/document").header("Accept", "text/html").GET());
        assertThat(asked.raw().body()).contains("<!DOCTYPE html>", "<h1>").doesNotContain("<script");
        var json = writer.send(writer.request("rounds/" + round + "/document").header("Accept", "application/json").GET());
        assertThat(json.good().path("content").path("parts")).isNotEmpty();
    }

    private long contribution() {
        return writer.get("tasks?kind=writeContribution").good().path("items").get(0).path("subjectId").asLong();
    }

    private String textOf(long id) {
        var sections = writer.get("contributions/" + id).good().path("sections");
        return "contributions/" + id + "/sections/" + Journey.stream(sections)
            .filter(section -> section.path("kind").asText().equals("TEXT")).findFirst().orElseThrow().path("code").asText();
    }

    private List<JsonNode> activities(long id) {
        return Journey.stream(writer.get("contributions/" + id).good().path("activities")).toList();
    }

    private static ApiCaller as(String username) {
        return ground.as(username);
    }
}

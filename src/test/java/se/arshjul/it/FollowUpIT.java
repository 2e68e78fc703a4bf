package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.arshjul.launch.Portal;

/** A year's follow-ups on the real server: made, cancelled, opened by hand, their figures let go, and the year not closed before. */
@OnRunningPortal
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpIT {
    private static final Map<String, String> DATES = Map.of("opensOn", "2049-09-01", "unitsDue", "2049-10-01",
        "divisionsDue", "2049-10-15", "directorDue", "2049-10-30");
    private Ground ground;
    private long cycle;

    @BeforeAll
    void lay(Portal portal) {
        ground = Ground.lay(portal);
    }

    @Test @Order(1) @Tag("cycle-8")
    void a_new_year_has_its_follow_ups_and_the_planner_confirms_all_their_dates(Page page) {
        var year = ground.newYear(2050, DATES).good();
        cycle = year.path("id").asLong();
        assertThat(Journey.stream(year.path("rounds")).map(round -> round.path("kind").asText()).toList())
            .containsExactly("VERKSAMHETSPLAN", "T1", "T2", "BOKSLUT");
        SignedIn.as(page, ground.planner());
        page.navigate("/cycle/premises?id=" + cycle);
        assertThat(page.getByText("Delårsrapporten ska nå fullmäktige och revisorerna senast 31 oktober 2050")).isVisible();
        Barriers.none(page);
        page.setViewportSize(1280, 800);
        press(page, "Fastställ förutsättningarna");
        assertThat(new SignedIn(page).told()).containsText("är fastställda");
        assertClean();
    }

    @Test @Order(2) @Tag("cycle-6")
    void a_follow_up_is_cancelled_on_the_page_with_a_reason(Page page) {
        SignedIn.as(page, ground.planner());
        page.navigate("/cycle/dates?id=" + cycle + "&round=" + round("T2").path("id").asLong());
        Barriers.none(page);
        page.setViewportSize(1280, 800);
        press(page, "Ställ in omgången");
        assertThat(new SignedIn(page).told()).containsText("Skriv varför");
        page.getByLabel("Varför ställs den in?").fill("Nämnden har bytt modell");
        press(page, "Ställ in omgången");
        assertThat(new SignedIn(page).told()).containsText("är inställd");
        assertThat(round("T2").path("state").asText()).isEqualTo("CANCELLED");
        assertClean();
    }

    @Test @Order(3) @Tag("cycle-3") @Tag("cycle-7")
    void a_report_opened_by_hand_waits_for_the_controller_and_then_for_the_places(Page page) {
        long report = round("T1").path("id").asLong();
        as(ground.planner()).post("rounds/" + report + "/open", null).good();
        assertThat(as(ground.planner()).post("rounds/" + report + "/open", null).status()).as("opened once").isEqualTo(422);
        assertClean();
        assertThat(tasksOf(report, ground.chief("F"))).isEmpty();
        SignedIn.as(page, ground.controller());
        page.navigate("/money/figures?id=" + report);
        Barriers.none(page);
        page.setViewportSize(1280, 800);
        press(page, "Siffrorna är granskade");
        page.waitForURL("**/worklist/tasks**");
        assertThat(Journey.stream(as(ground.planner()).get("rounds/" + report + "/contributions").good())
            .map(place -> place.path("kind").asText()).distinct().toList()).contains("DEPARTMENT", "DIVISION");
        assertClean();
    }

    @Test @Order(4) @Tag("cycle-5")
    void a_year_with_rounds_ahead_is_neither_ended_nor_closed() {
        assertThat(as(ground.planner()).post("cycles/" + cycle + "/end", null).status()).isEqualTo(422);
        assertThat(as(ground.planner()).post("cycles/" + cycle + "/close", null).status()).isEqualTo(422);
    }

    @Test @Order(5) @Tag("cycle-6")
    void a_plan_under_way_is_cancelled_on_the_page_and_its_tasks_are_gone(Page page) {
        long plan = round("VERKSAMHETSPLAN").path("id").asLong();
        as(ground.planner()).post("rounds/" + plan + "/open", null).good();
        long part = Journey.stream(as(ground.planner()).get("rounds/" + plan + "/contributions").good())
            .filter(place -> place.path("kind").asText().equals("UNIT")).findFirst().orElseThrow().path("contributionId").asLong();
        SignedIn.as(page, ground.planner());
        page.navigate("/cycle/dates?id=" + cycle + "&round=" + plan);
        Barriers.none(page);
        page.setViewportSize(1280, 800);
        page.getByLabel("Varför ställs den in?").fill("Kommunen började vid årsskiftet");
        press(page, "Ställ in omgången");
        assertThat(new SignedIn(page).told()).containsText("är inställd");
        assertThat(round("VERKSAMHETSPLAN").path("state").asText()).isEqualTo("CANCELLED");
        assertThat(as("systemforvaltare").get("tasks?size=200&round=" + plan).good().path("items")).isEmpty();
        assertThat(page.navigate(Addresses.contribution(part)).status()).isEqualTo(200);
        assertThat(page.getByText("Omgången är inställd")).isVisible();
        assertClean();
    }

    @Test @Order(6) @Tag("cycle-6")
    void a_plan_cancelled_before_the_premises_never_opens() {
        var planner = as(ground.planner());
        var year = ground.newYear(2051, DATES).good();
        long plan = plan(year);
        planner.post("rounds/" + plan + "/cancel", Map.of("reason", "Kommunen började vid årsskiftet")).good();
        planner.post("cycles/" + year.path("id").asLong() + "/confirm", Map.of()).good();
        assertThat(planner.get("rounds/" + plan).good().path("state").asText()).isEqualTo("CANCELLED");
        assertThat(planner.post("rounds/" + plan + "/open", null).status()).isEqualTo(422);
        assertClean();
    }

    private static long plan(JsonNode year) {
        return Journey.stream(year.path("rounds")).filter(round -> round.path("kind").asText().equals("VERKSAMHETSPLAN"))
            .findFirst().orElseThrow().path("id").asLong();
    }

    @Test @Order(7)
    void the_situation_shows_every_round_of_the_year(Page page) {
        SignedIn.as(page, ground.planner());
        var answer = SignedIn.comeAgain(page, Addresses.situationOfYear(cycle));
        assertThat(Integer.parseInt(answer.headerValue("x-statements"))).isLessThan(20);
        assertThat(page.getByRole(AriaRole.COLUMNHEADER).allInnerTexts().stream().map(words -> words.split("\n")[0].strip()).toList())
            .anyMatch(words -> words.startsWith("Tertialrapport 1 2050")).anyMatch(words -> words.startsWith("Bokslut 2050"));
        assertThat(page.getByText("Inställd").first()).isVisible();
        Barriers.none(page);
    }

    private List<String> tasksOf(long round, String username) {
        return Journey.stream(as(username).get("tasks?size=200&round=" + round).good().path("items"))
            .map(task -> task.path("kind").asText()).toList();
    }

    private JsonNode round(String kind) {
        return Journey.stream(as(ground.planner()).get("cycles/" + cycle).good().path("rounds"))
            .filter(round -> round.path("kind").asText().equals(kind)).findFirst().orElseThrow();
    }

    private void assertClean() {
        assertThat(as("systemforvaltare").get("consistency").good().path("findings")).isEmpty();
    }

    private ApiCaller as(String username) {
        return ground.as(username);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}

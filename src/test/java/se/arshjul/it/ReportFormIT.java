package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.it.Journey.Turn;
import se.arshjul.launch.Portal;

/** A report written in the browser: what lacks leads to its field, what is passed over says why, and the next in the chain reads it. */
@OnRunningPortal
class ReportFormIT {
    private static final String REASON = "Underlaget kommer i december.";
    private static Ground ground;
    private static Ground waiting;
    private static Ground handedOver;

    /** One department writes its report, one waits for the controller, who is the same, and one for its director. */
    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.withReport(portal);
        Reports.addMeasure(new Turn(ground.as(ground.chief("A")), "", "writeDivision", ground.part("A")), Map.of("what", "Färre vikarier", "ownerRole", "Verksamhetschef",
            "dueOn", ground.year() + "-11-30", "effect", "BESPARING", "plannedKr", 400_000));
        waiting = Ground.lay(portal);
        waiting.openReport();
        waiting.bring(Map.of("uppdrag.csv", Ground.rows("användarnamn;roll;organisation;från",
            Stream.of(Ground.row(ground.controller(), "EKONOM", waiting.code("F"), "2020-01-01")))));
        handedOver = Ground.withReport(portal);
        handedOver.reportAll(REASON);
    }

    @Test
    void a_controller_writes_figures_of_the_rounds_own_department_alone_and_the_figure_has_the_focus(Page page) {
        SignedIn.as(page, ground.controller());
        page.navigate("/money/figures?id=" + waiting.round());
        page.getByText("Skriv in en siffra för hand").click();
        assertThat(page.getByLabel("Plats").locator("option")).containsText(new String[] {waiting.name("A")});
        assertThat(page.getByLabel("Plats").locator("option").allInnerTexts()).noneMatch(place -> place.contains(ground.name("A")));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa siffran")).click();
        assertThat(page.getByLabel("Belopp i tkr")).isFocused();
        Barriers.none(page);
    }

    @Test @Tag("money-3")
    void a_division_that_foresees_one_row_keeps_its_units_forecasts_on_the_others(Page page) {
        SignedIn.as(page, ground.chief("A"));
        page.navigate(Addresses.division(ground.part("A")));
        var forecast = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Prognos för helåret"));
        assertThat(forecast.getByText("Delarnas prognoser tillsammans").first()).isVisible();
        page.waitForResponse("**/money/forecast/INTAKTER", () -> {
            forecast.getByLabel("Intäkter").fill("−4 000");
            forecast.getByLabel("Intäkter").blur();
        });
        page.navigate("/money/overview?place=" + ground.node("A"));
        assertThat(page.getByText("summan av delarnas prognoser. De andra raderna är ställets egen bedömning.")).containsText("Personalkostnader");
        assertThat(page.getByText("kan inte räknas ihop")).hasCount(0);
        Barriers.none(page);
    }

    @Test @Tag("contribution-10") @Tag("goal-5")
    void what_lacks_leads_to_its_goal_and_the_reason_for_passing_it_over_stands_first_for_the_reviewer(Page page) {
        SignedIn.as(page, ground.chief("A1"));
        page.navigate(Addresses.contribution(ground.part("A1")));
        press(page, "Skicka till granskning");
        var told = new SignedIn(page).told();
        told.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("är inte bedömt")).first().click();
        assertThat(page.locator(".goal:focus")).containsText(ground.goal(1));
        told.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("lämna över ändå")).click();
        page.getByLabel("Skäl att lämna över ändå").fill(REASON);
        Barriers.none(page);
        press(page, "Skicka till granskning");
        page.waitForURL("**/start");
        SignedIn.as(page, ground.chief("A"));
        page.navigate(Addresses.review(ground.part("A1")));
        assertThat(page.locator("main h2").first()).hasText("Överlämnad trots påpekande");
        assertThat(page.getByText(REASON).first()).isVisible();
        page.waitForResponse(answer -> answer.url().endsWith("/drafts/reason") && answer.ok(), () -> {
            page.getByLabel("Motivering").fill("Bedöm målen.");
            page.getByLabel("Motivering").blur();
        });
        page.reload();
        assertThat(page.getByLabel("Motivering")).hasValue("Bedöm målen.");
    }

    @Test @Tag("contribution-10")
    void a_director_reads_why_a_division_passed_something_over_and_does_not_approve_what_is_chosen_to_be_returned(Page page) {
        SignedIn.as(page, handedOver.chief("F"));
        page.navigate(Addresses.approval(handedOver.round()));
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Överlämnad trots påpekande")).first().click();
        assertThat(page.locator("p.remark").filter(new Locator.FilterOptions().setHasText("Överlämnad trots påpekande")).first()).isVisible();
        press(page, "Lämna tillbaka valda");
        new SignedIn(page).told().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Kryssa för minst en verksamhet")).click();
        assertThat(page.locator("#give-back")).isFocused();
        page.getByLabel("Lämna tillbaka " + handedOver.name("A")).check();
        press(page, "Godkänn för nämnden");
        assertThat(new SignedIn(page).told()).containsText("ta bort valet");
        Barriers.none(page);
    }

    @Test
    void who_has_been_signed_out_comes_back_to_the_part_that_was_being_written(Page page) {
        SignedIn.as(page, ground.chief("A"));
        page.navigate(Addresses.division(ground.part("A")));
        var address = page.url();
        page.context().clearCookies();
        press(page, "Lägg till åtgärd");
        page.waitForURL("**/security/sign-in**");
        page.getByLabel("Användarnamn").fill(ground.chief("A"));
        page.getByLabel("Lösenord").fill("arshjul-demo");
        press(page, "Logga in");
        page.waitForURL(address);
    }

    @Test @Tag("contribution-12")
    void a_figure_in_a_text_says_where_it_comes_from_without_barriers(Page page) {
        SignedIn.as(page, ground.chief("A1"));
        page.navigate("/contribution/figure?of=money/" + ground.code("A1") + "/" + ground.tertial() + "/UTFALL/INTAKTER");
        assertThat(page.getByText("Intäkter, utfall jan–aug")).isVisible();
        Barriers.none(page);
    }

    @Test
    void a_press_that_the_server_never_answers_is_told_and_can_be_made_again(Page page) {
        SignedIn.as(page, ground.chief("A"));
        page.navigate(Addresses.division(ground.part("A")));
        new ContributionPage(page).ready();
        page.context().setOffline(true);
        press(page, "Lägg till åtgärd");
        assertThat(new SignedIn(page).told()).containsText("Det du har skrivit finns kvar");
        page.context().setOffline(false);
        press(page, "Lägg till åtgärd");
        assertThat(page.getByLabel("Vad ska göras?").last()).isFocused();
        assertThat(new SignedIn(page).told()).hasCount(0);
    }

    @Test
    void what_is_typed_right_before_a_press_is_not_taken_for_somebody_elses(Page page) {
        SignedIn.as(page, ground.chief("A"));
        page.navigate(Addresses.division(ground.part("A")));
        var measures = page.locator("fieldset[id^='measure-']");
        int before = measures.count();
        measures.first().getByLabel("Vad ska göras?").fill("Färre köpta platser");
        measures.first().getByLabel("Ansvarig roll").fill("Verksamhetschef");
        measures.first().getByLabel("Planerad effekt, kr").fill("900000");
        press(page, "Lägg till åtgärd");
        assertThat(measures).hasCount(before + 1);
        assertThat(new SignedIn(page).told()).hasCount(0);
        page.reload();
        assertThat(measures.first().getByLabel("Ansvarig roll")).hasValue("Verksamhetschef");
    }

    @Test @Tag("contribution-18") @Tag("commission-8")
    void a_measure_that_is_removed_can_be_put_back(Page page) {
        SignedIn.as(page, ground.chief("A"));
        page.navigate(Addresses.division(ground.part("A")));
        var measures = page.locator("fieldset[id^='measure-']");
        int before = measures.count();
        var what = measures.first().getByLabel("Vad ska göras?").inputValue();
        measures.first().getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("Åtgärden ”" + what + "” är borttagen.")).isVisible();
        assertThat(measures).hasCount(before - 1);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ångra"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(measures).hasCount(before);
        assertThat(measures.first()).isFocused();
        assertThat(measures.first().getByLabel("Ansvarig roll")).hasValue("Verksamhetschef");
        Barriers.none(page);
    }

    @Test @Tag("contribution-6")
    void a_program_hands_a_report_over_with_all_that_the_form_holds_or_with_nothing_of_it() {
        var turn = ground.turn("S", "writeDivision");
        var path = "contributions/" + ground.part("S");
        var before = turn.who().get(path + "/money").good();
        var money = Map.of("forecast", Map.of(before.at("/forecast/0/code").asText(), Map.of("value", "-610", "seenVersion", before.at("/forecast/0/version").asInt())),
            "variance", Map.of("fields", Map.of("CAUSE", "Två vakanser", "AMOUNT", "12"), "seenVersion", before.at("/variance/version").asInt()));
        var goal = turn.who().get(path).good().at("/goals/0/id").asText();
        var assessments = Map.of(goal, Map.of("level", "PAGAR", "trend", "LIKA", "forecast", "NAS", "comment", "<p>Det går framåt.</p>", "seenVersion", 0));
        var broken = Ground.complete(turn, Map.of("overrideReason", REASON, "report", Map.of("money", money, "answers",
            Map.of("FINNS-INTE", Map.of("text", "<p>Svar</p>", "state", "PAGAR", "seenVersion", 0)))));
        assertThat(broken.status()).isBetween(400, 499);
        assertThat(turn.who().get(path + "/money").good()).isEqualTo(before);
        Ground.complete(turn, Map.of("overrideReason", REASON, "report", Map.of("money", money, "assessments", assessments))).good();
        var after = turn.who().get(path + "/money").good();
        assertThat(after.at("/forecast/0/typed").asText()).contains("610");
        assertThat(after.at("/variance/cause").asText()).isEqualTo("Två vakanser");
        assertThat(turn.who().get(path + "/assessments/" + goal).good().path("comment").asText()).isEqualTo("<p>Det går framåt.</p>");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}

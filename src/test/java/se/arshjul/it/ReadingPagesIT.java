package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.launch.Portal;

/** The pages that show plans, goals, the situation, the committee and the administration: without barriers, narrow, light. */
@OnRunningPortal
class ReadingPagesIT {
    private static final int LIGHT_PAGE = 60 * 1024;
    private static final int MOST_STATEMENTS = 20;
    private static final int MOST_STATEMENTS_OF_A_REPORT = 40;
    private static final int MOST_STATEMENTS_OF_MONEY = 19;
    private final Portal portal;

    ReadingPagesIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"ledamot, /reading/plans", "ledamot, /reading/read?round=1", "planerare, /reading/compare?round=1",
        "planerare, /situation/situation", "planerare, /goal/thread", "planerare, /goal/thread?by=place",
        "namndsekreterare, /committee/overview", "planerare, /commission/commissions", "planerare, /cycle/year", "ekonom, /intake/sie", "planerare, /organisation/administration",
        "planerare, /organisation/people", "planerare, /steering/model", "revisor, /audit/log", "planerare, /worklist/check"})
    void the_page_has_no_known_barrier_fits_a_narrow_screen_and_asks_the_database_seldom(String username, String path, Page page) {
        read(username, path, MOST_STATEMENTS, page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekonom", "enhetschef"})
    void the_money_is_read_in_as_few_statements_for_the_whole_as_for_a_unit(String username, Page page) {
        read(username, "/money/overview", MOST_STATEMENTS_OF_MONEY, page);
    }

    @Test
    void a_controller_finds_the_ledgers_files_at_the_money(Page page) {
        SignedIn.as(page, "ekonom");
        page.navigate("/money/overview");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Läs in från ekonomisystemet")).click();
        page.waitForURL("**/intake/sie");
        assertThat(page.locator(".site-nav [aria-current]").innerText()).isEqualTo("Ekonomi");
        assertThat(page.locator(".breadcrumbs a").innerText()).isEqualTo("Ekonomi");
    }

    private static void read(String username, String path, int statements, Page page) {
        SignedIn.as(page, username);
        page.setViewportSize(320, 640);
        var answer = SignedIn.comeAgain(page, path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Integer.parseInt(answer.headerValue("x-statements"))).isLessThanOrEqualTo(statements);
        Barriers.none(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT", "DIVISION", "UNIT"})
    void a_report_being_written_is_read_in_few_statements_however_many_places_it_holds(String kind, Page page) {
        String place = new People(portal).text("SELECT min(c.id) FROM contribution c JOIN round r ON r.id = c.round_id"
            + " WHERE r.kind <> 'PLAN' AND r.state = 'OPEN' AND r.money AND r.goals AND r.forecast AND c.kind = '" + kind + "'");
        SignedIn.as(page, "planerare");
        page.setViewportSize(320, 640);
        var answer = SignedIn.comeAgain(page, "/reading/read?place=" + place);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Integer.parseInt(answer.headerValue("x-statements"))).isLessThanOrEqualTo(MOST_STATEMENTS_OF_A_REPORT);
        assertThat(page.locator("article table").count()).isPositive();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    @Test
    void what_stands_now_is_named_where_it_is_compared(Page page) {
        SignedIn.as(page, "verksamhetschef");
        page.navigate("/reading/compare?contribution=" + DemoPlaces.of(portal).get("sibling"));
        assertThat(page.getByLabel("Till").locator("option:checked").innerText()).isEqualTo("Som det står nu");
    }

    @Test
    void the_keyboard_reaches_the_table_of_contents_past_all_that_scrolls(Page page) {
        SignedIn.as(page, "ledamot");
        page.navigate("/reading/read?round=1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Till innehållsförteckningen")).press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#outline :focus").count()).isEqualTo(1);
    }

    @Test
    void a_member_is_not_told_that_nothing_is_done_for_a_goal_whose_plans_are_still_drafts(Page page) {
        SignedIn.as(page, "ledamot");
        page.navigate("/goal/thread");
        assertThat(demosGoals(page)).contains("Skrivs fortfarande").doesNotContain("Ingen aktivitet än");
        SignedIn.as(page, "revisor"); // text being written is not for those who examine
        page.navigate("/goal/thread");
        assertThat(demosGoals(page)).contains("Skrivs fortfarande").doesNotContain("Ingen aktivitet än");
        SignedIn.as(page, "planerare");
        page.navigate("/goal/thread");
        assertThat(page.locator("main ul.tree li li").filter(new Locator.FilterOptions().setHasText("SN-1 ")).first().innerText())
            .doesNotContain("Skrivs fortfarande");
    }

    /** The demonstration's own: what other tests brought in goes on as it may. */
    private static String demosGoals(Page page) {
        return String.join("\n", page.locator("main ul.tree > li")
            .filter(new Locator.FilterOptions().setHasNotText("Provnämnden")).allInnerTexts());
    }

    @Test
    void a_day_without_an_organisation_and_a_day_that_is_none_are_told_as_such(Page page) {
        SignedIn.as(page, "revisor");
        page.navigate("/organisation/administration?day=1999-01-01");
        assertThat(page.locator("main").innerText()).contains("Den dagen fanns ingen organisation").doesNotContain("Läs in data");
        page.navigate("/organisation/administration?day=hej");
        assertThat(page.locator("main").innerText()).contains("Dag: skriv datumet").doesNotContain("j_idt");
        SignedIn.as(page, "enhetschef");
        assertThat(page.navigate("/organisation/people?day=hej").status()).as("a page that is not for everybody").isEqualTo(422);
    }

    @Test
    void an_english_page_says_that_its_document_is_swedish(Page page) {
        SignedIn.as(page, "ledamot");
        page.navigate("/reading/read?round=1");
        assertThat(page.locator("article > [lang=sv]").count()).isEqualTo(2);
    }

    @Test
    void a_decided_plan_is_read_by_a_member_on_a_light_page_without_scripts(Page page) {
        SignedIn.as(page, "ledamot");
        var answer = page.navigate("/reading/read?round=1");
        assertThat(answer.request().sizes().responseBodySize).isLessThan(LIGHT_PAGE);
        assertThat(page.locator("script").count()).isZero();
        assertThat(page.locator("article").innerText()).contains("Beslutad av").doesNotContain("Arbetsmaterial");
    }

    @ParameterizedTest
    @CsvSource({"enhetschef, /committee/overview", "enhetschef, /organisation/administration", "planerare, /audit/log",
        "ledamot, /situation/situation", "enhetschef, /cycle/year"})
    void a_page_for_another_role_is_refused(String username, String path, Page page) {
        SignedIn.as(page, username);
        assertThat(page.navigate(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/reading/read?round=999999", "/reading/read?place=abc", "/committee/matter?id=999999", "/cycle/premises?id=",
        "/contribution/approve?id=0"})
    void what_is_not_there_is_answered_as_missing(String path, Page page) {
        SignedIn.as(page, "planerare");
        assertThat(page.navigate(path).status()).isEqualTo(404);
    }
}

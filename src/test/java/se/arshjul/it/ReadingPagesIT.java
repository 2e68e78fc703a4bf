package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that show plans, goals, the situation, the committee and the administration: without barriers, narrow, light. */
@OnRunningPortal
class ReadingPagesIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int LIGHT_PAGE = 60 * 1024;
    private static final int MOST_STATEMENTS = 20;

    @ParameterizedTest
    @CsvSource({"ledamot, /plan/plans", "ledamot, /plan/read?round=1", "planerare, /plan/compare?round=1",
        "planerare, /plan/situation", "planerare, /goal/thread", "planerare, /goal/thread?by=place",
        "namndsekreterare, /committee/overview", "planerare, /commission/commissions", "planerare, /cycle/year", "ekonom, /money/overview",
        "enhetschef, /money/overview", "ekonom, /intake/sie", "planerare, /organisation/administration",
        "planerare, /organisation/people", "planerare, /steering/model", "revisor, /audit/log", "planerare, /worklist/check"})
    void the_page_has_no_known_barrier_fits_a_narrow_screen_and_asks_the_database_seldom(String username, String path, Page page) {
        SignedIn.as(page, username);
        page.setViewportSize(320, 640);
        var answer = page.navigate(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Integer.parseInt(answer.headerValue("x-statements"))).isLessThanOrEqualTo(MOST_STATEMENTS);
        var faults = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(faults).extracting(Rule::getId).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    @Test
    void a_decided_plan_is_read_by_a_member_on_a_light_page_without_scripts(Page page) {
        SignedIn.as(page, "ledamot");
        var answer = page.navigate("/plan/read?round=1");
        assertThat(answer.request().sizes().responseBodySize).isLessThan(LIGHT_PAGE);
        assertThat(page.locator("script").count()).isZero();
        assertThat(page.locator("article").innerText()).contains("Beslutad av").doesNotContain("Arbetsmaterial");
    }

    @ParameterizedTest
    @CsvSource({"enhetschef, /committee/overview", "enhetschef, /organisation/administration", "planerare, /audit/log",
        "ledamot, /plan/situation", "enhetschef, /cycle/year"})
    void a_page_for_another_role_is_refused(String username, String path, Page page) {
        SignedIn.as(page, username);
        assertThat(page.navigate(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/plan/read?round=999999", "/plan/read?place=abc", "/committee/matter?id=999999", "/cycle/premises?id=",
        "/plan/approve?id=0"})
    void what_is_not_there_is_answered_as_missing(String path, Page page) {
        SignedIn.as(page, "planerare");
        assertThat(page.navigate(path).status()).isEqualTo(404);
    }
}

package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all pages share, as a reader meets it who has not signed in. */
@OnRunningPortal
class ShellIT {
    private static final int LIGHT_PAGE = 60 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"/security/sign-in", "/web/accessibility", "/web/there-is-no-such-page"})
    void the_page_has_no_known_barrier_and_fits_a_narrow_screen(String path, Page page) {
        page.navigate(path);
        Barriers.none(page);
    }

    @Test
    void a_reading_page_is_light_and_starts_no_session(BrowserContext visit, Page page) {
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        page.navigate("/security/sign-in");
        assertThat(answers).hasSizeLessThanOrEqualTo(3);
        assertThat(answers.stream().mapToInt(answer -> answer.request().sizes().responseBodySize).sum())
            .isLessThan(LIGHT_PAGE);
        assertThat(visit.cookies()).isEmpty();
    }

    @Test
    @Tag("web-1")
    void one_policy_stands_on_every_answer_and_forbids_inline_scripts(Page page) {
        for (var path : List.of("/security/sign-in", "/web/there-is-no-such-page", "/api/v1/status")) {
            var policy = page.navigate(path).headerValues("content-security-policy");
            assertThat(policy).singleElement().asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
        }
    }

    @Test
    @Tag("web-2")
    void a_missing_page_is_told_in_words_with_a_way_on(Page page) {
        assertThat(page.navigate("/web/there-is-no-such-page").status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.HEADING).innerText()).isEqualTo("Sidan finns inte");
        assertThat(page.getByRole(AriaRole.LINK, named("Till startsidan")).isVisible()).isTrue();
    }

    @Test
    @Tag("web-3")
    void the_look_is_kept_and_the_language_is_chosen(Page page) {
        page.navigate("/web/accessibility");
        page.getByRole(AriaRole.BUTTON, named("Mörkt")).click();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        page.getByRole(AriaRole.BUTTON, named("English")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText())
            .isEqualTo("Accessibility");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void the_first_tab_leads_past_the_header(Page page) {
        page.navigate("/web/accessibility");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void the_list_of_keys_takes_the_focus_and_closes_when_it_leaves(Page page) {
        page.navigate("/web/accessibility");
        var list = page.getByRole(AriaRole.DIALOG, named("Kortkommandon"));
        page.keyboard().press("?");
        assertThat(list.locator(":focus").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertThat(list.isVisible()).isFalse();
        page.getByRole(AriaRole.BUTTON, named("Kortkommandon")).press("Enter");
        page.keyboard().press("Shift+Tab"); // to the other button of the list
        page.keyboard().press("Shift+Tab"); // to the one that opened it
        assertThat(list.isVisible()).isTrue();
        page.keyboard().press("Shift+Tab");
        assertThat(list.isVisible()).isFalse();
    }

    @Test
    void the_list_of_keys_takes_the_focus_and_gives_it_back(Page page) {
        SignedIn.as(page, "ledamot");
        page.keyboard().press("?");
        assertThat(page.evaluate("document.activeElement.closest('#keys') !== null")).isEqualTo(true);
        page.keyboard().press("Escape");
        page.waitForFunction("document.activeElement.closest('#keys') === null");
    }

    @Test
    void whoever_comes_to_sign_in_can_type_at_once(Page page) {
        page.navigate("/security/sign-in");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("username");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

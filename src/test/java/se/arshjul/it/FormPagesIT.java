package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start, tasks and the forms: without barriers, narrow, light, and with a fixed number of statements. */
@OnRunningPortal
class FormPagesIT {
    private static final int WARM = 40 * 1024;
    private static final int MOST_REQUESTS = 7;

    @ParameterizedTest
    @CsvSource({"planerare, /start", "vc.barn, /worklist/tasks", "chef.buf-fam, 'Skriv enhetens bidrag'",
        "verksamhetschef, 'Granska bidraget'"})
    void the_page_has_no_known_barrier_and_fits_a_narrow_screen(String username, String way, Page page) {
        go(page, username, way);
        Barriers.none(page);
    }

    @ParameterizedTest
    @CsvSource({"planerare, /start, 60", "vc.barn, /worklist/tasks, 60", "chef.buf-fam, 'Skriv enhetens bidrag', 200"})
    void the_page_is_light_the_first_time_and_lighter_the_next(String username, String way, int coldKb, Page page) {
        go(page, username, way);
        var fresh = new Browser.NewContextOptions().setStorageState(page.context().storageState());
        try (var visit = page.context().browser().newContext(fresh)) {
            var cold = visit.newPage();
            assertThat(weight(cold, page.url())).isLessThan(coldKb * 1024);
            assertThat(weight(cold, page.url())).isLessThan(WARM);
        }
    }

    private static int weight(Page page, String address) {
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(answers).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        return answers.stream().mapToInt(answer -> Math.max(0, answer.request().sizes().responseBodySize)).sum();
    }

    @Test
    void the_start_page_asks_the_database_equally_often_however_much_there_is_to_do(Page page) {
        assertThat(statements(page, "vc.barn", "/start")).isEqualTo(statements(page, "chef.buf-fam", "/start")).isLessThan(20);
        assertThat(statements(page, "vc.barn", "/worklist/tasks")).isEqualTo(statements(page, "chef.buf-fam", "/worklist/tasks"))
            .isLessThan(20);
    }

    private static int statements(Page page, String username, String path) {
        SignedIn.as(page, username);
        return Integer.parseInt(SignedIn.comeAgain(page, path).headerValue("x-statements"));
    }

    private static void go(Page page, String username, String way) {
        SignedIn.as(page, username);
        if (way.startsWith("/")) {
            page.navigate(way);
        } else {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(way).setExact(true)).first().click();
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("."))).first().waitFor();
        }
    }
}

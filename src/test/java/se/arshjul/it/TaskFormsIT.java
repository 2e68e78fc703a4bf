package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.launch.Portal;

/** The form of every kind of task: light, seldom asking the database, without barriers, and with the way here and onwards. */
@OnRunningPortal
class TaskFormsIT {
    private static final int COLD = 200 * 1024;
    private static final int WARM = 40 * 1024;
    private static final int MOST_REQUESTS = 7;
    private static final int MOST_OF_A_HAND_OVER = 33;
    private final Portal portal;

    TaskFormsIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({"enhetschef, /contribution/contribution?id={own}, 25", "verksamhetschef, /contribution/review?id={own}, 16",
        "verksamhetschef, /contribution/division?id={division}, 32", "forvaltningschef, /contribution/approve?id={otherRound}, 26",
        "ekonom, /money/figures?id={figures}, 24", "planerare, /cycle/premises?id={preparedCycle}, 15", "planerare, /cycle/close?id={cycle}, 9",
        "namndsekreterare, /committee/matter?id={otherMatter}, 9", "namndsekreterare, /committee/meeting?id={otherMatter}, 10",
        "namndsekreterare, /committee/decision?id={otherMatter}, 12"})
    void the_form_is_light_seldom_asks_the_database_and_shows_the_way(String username, String address, int statements, Page page) {
        SignedIn.as(page, username);
        var path = filledIn(address);
        var answer = SignedIn.comeAgain(page, path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Integer.parseInt(answer.headerValue("x-statements"))).isLessThanOrEqualTo(statements);
        assertThat(page.getByLabel("Vägen hit och vidare").isVisible()).isTrue();
        assertThat(page.locator("svg.process-drawing").count()).isEqualTo(1);
        Barriers.none(page);
        weigh(page, path);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({"enhetschef, /contribution/contribution?id={own}", "verksamhetschef, /contribution/division?id={division}",
        "forvaltningschef, /contribution/approve?id={otherRound}", "planerare, /cycle/premises?id={preparedCycle}",
        "namndsekreterare, /committee/matter?id={otherMatter}"})
    void the_form_says_until_when(String username, String address, Page page) {
        SignedIn.as(page, username);
        page.navigate(filledIn(address));
        var until = page.locator("main .lead").filter(new Locator.FilterOptions().setHasText("Klart senast"));
        assertThat(until.locator("time").count()).isEqualTo(1);
    }

    @Test
    void a_hand_over_asks_the_database_no_oftener_than_it_must() {
        var ground = Ground.withPlan(portal);
        ground.handOver("A1"); // what the server keeps in mind is then there
        var turn = ground.turn("A2", "writeContribution");
        var answer = Ground.complete(turn, Drafts.of(turn, ""));
        answer.good();
        assertThat(answer.raw().headers().firstValueAsLong("x-statements").orElseThrow()).isLessThanOrEqualTo(MOST_OF_A_HAND_OVER);
    }

    private String filledIn(String address) {
        for (var place : DemoPlaces.of(portal).entrySet()) {
            address = address.replace("{" + place.getKey() + "}", place.getValue());
        }
        return address;
    }

    /** Weighs the page for a visitor whose browser is new, and for the same one coming again. */
    private static void weigh(Page page, String path) {
        var fresh = new Browser.NewContextOptions().setBaseURL(page.url().replaceAll("(?<=\\d)/.*", ""))
            .setStorageState(page.context().storageState());
        try (var visit = page.context().browser().newContext(fresh)) {
            assertThat(weight(visit, path)).as("cold").isLessThan(COLD);
            assertThat(weight(visit, path)).as("warm").isLessThan(WARM);
        }
    }

    private static int weight(BrowserContext visit, String path) {
        List<Response> answers = new ArrayList<>();
        var page = visit.newPage();
        page.onResponse(answers::add);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(answers).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        return answers.stream().mapToInt(answer -> Math.max(0, answer.request().sizes().responseBodySize)).sum();
    }
}

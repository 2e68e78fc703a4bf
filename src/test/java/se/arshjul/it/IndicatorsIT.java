package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/** Indicators on the running portal: written, judged, shown; and what is said when Kolada cannot be asked. */
@OnRunningPortal
class IndicatorsIT {
    private static final int MOST_STATEMENTS = 20;
    private static final int LIGHT_PAGE = 60 * 1024;
    private static final int LAST_YEAR = LocalDate.now(BusinessTime.ZONE).getYear() - 1;
    private static Ground ground;
    private final ApiCaller controller;
    private final ApiCaller own;
    private final ApiCaller manager;

    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.lay(portal);
        ground.bring(Map.of("nyckeltal.csv", Ground.rows("kod;namn;mätenhet;riktning;mål;källa;frekvens",
            Stream.of(Ground.row(ground.code("DEL"), "Andel som är delaktiga", "procent", "HOGRE", ground.goal(1), "EGEN", "AR")))));
    }

    IndicatorsIT(Portal portal) {
        var client = HttpClient.newHttpClient();
        controller = new ApiCaller(client, portal.address(), "ekonom", "arshjul-demo");
        own = ground.as(ground.controller());
        manager = new ApiCaller(client, portal.address(), "verksamhetschef", "arshjul-demo");
    }

    @Test
    @Tag("indicator-6")
    void a_value_is_written_over_the_version_seen_and_a_later_writer_sees_what_stands() {
        String path = values("A1") + "/" + (LAST_YEAR - 3);
        var first = own.put(path, Map.of("value", "71,2", "note", "Preliminärt", "seenVersion", 0)).good();
        assertThat(first.path("value").asDouble()).isEqualTo(71.2);
        var late = own.put(path, Map.of("value", "80", "seenVersion", 0));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("value").asText()).isEqualTo("71,2");
        int seen = first.path("version").asInt();
        assertThat(own.put(path, Map.of("value", "", "seenVersion", seen)).good().path("value").isNull()).isTrue();
        var kept = own.get("indicators/" + ground.code("DEL") + "/values?place=" + ground.code("A1") + "&from=" + (LAST_YEAR - 3) + "&to=" + (LAST_YEAR - 3)).good();
        assertThat(kept).singleElement().satisfies(value -> {
            assertThat(value.path("value").isNull()).isTrue();
            assertThat(value.path("origin").asText()).isEqualTo("HAND");
            assertThat(value.path("writtenBy").asText()).isNotEmpty();
        });
    }

    private static String values(String place) {
        return "indicators/" + ground.code("DEL") + "/values/" + ground.code(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 %|422", "1.234,5|422"})
    void what_is_no_number_is_told_and_nothing_is_written(String typed, int status) {
        var answer = own.put(values("A2") + "/" + (LAST_YEAR + 1), Map.of("value", typed, "seenVersion", 0));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("detail").asText()).contains("är inget tal");
    }

    @Test
    void a_target_is_not_the_managers_to_set_nor_is_koladas_value_anybodys() {
        assertThat(manager.put("indicators/N-DELAKTIG/values/FUN/" + (LAST_YEAR + 1), Map.of("kind", "MALVARDE", "value", "90", "seenVersion", 0)).status())
                .isEqualTo(403);
        assertThat(controller.put("indicators/K-LSS/values/SOC/" + (LAST_YEAR - 1), Map.of("value", "90", "seenVersion", 1)).status())
                .isEqualTo(422);
    }

    @Test
    @Tag("indicator-4")
    void an_indicator_stands_with_its_judgement_and_its_reason() {
        var rows = controller.get("indicators?place=BUF&period=" + LAST_YEAR).good();
        var sick = Journey.stream(rows).filter(row -> row.path("code").asText().equals("N-SJUK-SN")).findFirst().orElseThrow().path("standing");
        assertThat(sick.path("result").asText()).isEqualTo("REACHED");
        assertThat(sick.path("reasons").get(0).asText()).isEqualTo("Utfallet är 6,9\u00a0%. Målet är högst 7,5\u00a0%.");
        assertThat(sick.path("trend").asText()).isEqualTo("BETTER");
    }

    @Test
    @Tag("kolada-5")
    void says_what_is_lacking_when_kolada_cannot_be_asked() {
        var answer = controller.post("indicators/kolada", Map.of("department", "SOC"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("detail").asText()).contains("ARSHJUL_KOLADA_MUNICIPALITY");
    }

    @Test
    @Tag("kolada-5")
    void the_button_says_it_too_and_the_indicators_stay_on_the_page(Page page) {
        SignedIn.as(page, "ekonom");
        page.navigate("/indicator/indicators");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hämta från Kolada")).click();
        assertThat(page.locator(".messages").innerText()).contains("ARSHJUL_KOLADA_MUNICIPALITY");
        assertThat(page.locator("main table").first().innerText()).contains("Bedömning");
    }

    @ParameterizedTest
    @CsvSource({"ekonom, /indicator/indicators?place=BUF", "verksamhetschef, /indicator/indicators", "ekonom, /indicator/indicator?code=N-SJUK-SN&place=BUF",
        "ekonom, /indicator/value?code=N-SJUK-SN&place=BUF&period=2026"})
    void the_page_has_no_known_barrier_fits_a_narrow_screen_and_is_light(String username, String path, Page page) {
        SignedIn.as(page, username);
        page.setViewportSize(320, 640);
        var answer = SignedIn.comeAgain(page, path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Integer.parseInt(answer.headerValue("x-statements"))).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(answer.body().length).isLessThan(LIGHT_PAGE);
        Barriers.none(page);
    }

    @Test
    @Tag("document-8")
    void a_chart_says_what_it_shows_and_its_table_says_the_same(Page page) {
        SignedIn.as(page, "ekonom");
        page.navigate("/indicator/indicator?code=N-DELAKTIG&place=BUF");
        assertThat(page.locator("svg.chart-drawing desc").textContent()).contains("saknas").contains("86\u00a0%");
        page.locator("figure.chart summary").click();
        assertThat(page.locator("figure.chart table").innerText()).contains("saknas").contains("86");
    }
}

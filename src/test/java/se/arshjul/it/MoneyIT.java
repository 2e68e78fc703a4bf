package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** The money of the demonstration on the running portal: figures by hand, by the ledger's file, and the page Ekonomi. */
@OnRunningPortal
class MoneyIT {
    private static final String PASSWORD = "arshjul-demo";
    private final int year = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")).getYear();
    private final String tertial = year + "-T2";
    private static Ground ground;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;

    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.lay(portal);
        ground.bringFigures();
    }

    MoneyIT(Portal portal) {
        this.portal = portal;
    }

    private ApiCaller as(String username) {
        return new ApiCaller(client, portal.address(), username, PASSWORD);
    }

    private ApiCaller.Answer write(String username, String value, int seen) {
        var body = new LinkedHashMap<String, Object>(Map.of("place", ground.code("A1"), "period", tertial, "kind", "UTFALL", "row", "INTAKTER",
            "value", value, "note", "Rättad efter avstämning", "seenVersion", seen));
        var caller = as(username);
        return caller.send(caller.request("figures").header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json(body))));
    }

    private static String json(Object body) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode figure() {
        for (JsonNode figure : as(ground.controller()).get("figures?place=" + ground.code("A1") + "&period=" + tertial).good()) {
            if (figure.path("kind").asText().equals("UTFALL") && figure.path("row").asText().equals("INTAKTER")) {
                return figure;
            }
        }
        throw new AssertionError(ground.code("A1") + " has no income in " + tertial);
    }

    @Test @Tag("money-10")
    void a_figure_written_by_hand_stands_in_the_statement_and_says_who_wrote_it() {
        int seen = figure().path("version").asInt();
        write(ground.controller(), "−999,5", seen).good();
        assertThat(figure().path("amount").decimalValue()).isEqualByComparingTo("-999.5");
        assertThat(figure().path("source").asText()).isEqualTo("HAND");
        var statement = as(ground.controller()).get("figures/statement?place=" + ground.code("A1") + "&period=" + tertial).good();
        assertThat(statement.path("rows").path(0).path("cells").path(1).path("value").decimalValue()).isEqualByComparingTo("-999.5");
        assertThat(write(ground.controller(), "5", seen).status()).isEqualTo(409);
        assertThat(write(ground.controller(), "fem", seen + 1).status()).isEqualTo(422);
        assertThat(write(ground.chief("A1"), "5", seen + 1).status()).isEqualTo(403);
    }

    @Test @Tag("intake-9")
    void the_ledgers_file_is_reviewed_brought_and_changes_nothing_the_second_time() {
        String month = year + "02";
        byte[] file = ("#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#FNAMN \"Lövvik\"\n#RAR 0 " + year + "0101 " + year + "1231\n"
            + "#PSALDO 0 " + month + " 3112 {1 " + ground.code("A2") + "} -12345.00\n#PSALDO 0 " + month + " 5011 {1 " + ground.code("A2") + "} 1234567.89\n").getBytes(Charset.forName("IBM437"));
        String address = "imports/sie?period=" + year + "-02";
        assertThat(as(ground.controller()).post(address + "&dryRun=true", file, "application/octet-stream").good().path("files").path(0).path("added").asInt()).isEqualTo(2);
        as(ground.controller()).post(address, file, "application/octet-stream").good();
        assertThat(as(ground.controller()).post(address, file, "application/octet-stream").good().path("files").path(0).path("unchanged").asInt()).isEqualTo(2);
        assertThat(as(ground.chief("A1")).post(address, file, "application/octet-stream").status()).isEqualTo(403);
        var unknown = new String(file, Charset.forName("IBM437")).replace(ground.code("A2"), "HT-OKAND").getBytes(Charset.forName("IBM437"));
        var refused = as(ground.controller()).post(address, unknown, "application/octet-stream");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("faults").path(0).path("value").asText()).isEqualTo("HT-OKAND");
    }

    @Test @Tag("money-5")
    void the_page_shows_the_whole_its_parts_and_what_they_leave_over_in_as_many_statements_as_for_a_unit() {
        var whole = signedIn("ekonom").get("money/overview?period=" + tertial);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).contains("Ekonomi för Socialförvaltningen", "Funktionsstöd", "Rest, Resultat", "Siffergranskning");
        var unit = signedIn("enhetschef").get("money/overview?period=" + tertial);
        assertThat(unit.body()).contains("Ekonomi för Gruppbostaden Rönnen").doesNotContain("Funktionsstöd</a>");
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(portal);
        visitor.signIn(username, PASSWORD);
        return visitor;
    }

    @Test @Tag("money-7")
    void the_number_review_of_the_demonstration_has_found_the_turned_sign() {
        var rounds = as("ekonom").get("rounds").good();
        for (JsonNode round : rounds) {
            if (round.path("period").asText().equals(tertial)) {
                var findings = as("ekonom").get("rounds/" + round.path("id").asLong() + "/findings").good();
                assertThat(findings.findValuesAsText("severity")).contains("ERROR");
                assertThat(findings.findValuesAsText("cause")).anyMatch(cause -> cause.contains("tecknet är omvänt"));
                return;
            }
        }
        throw new AssertionError("No round of " + tertial);
    }
}

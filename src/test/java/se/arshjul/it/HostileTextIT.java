package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.launch.Portal;

/** Signs that no text holds, wherever they come in: a clear refusal or the same text as everybody's, never a fault. */
@OnRunningPortal
class HostileTextIT {
    private final Portal portal;
    private final Ground ground;
    private final ApiCaller writer;

    HostileTextIT(Portal portal) {
        this.portal = portal;
        ground = Ground.withPlan(portal);
        writer = ground.as(ground.chief("A1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start%00", "start?return=%00", "reading/read?round=%01", "security/sign-in?return=a%00b", "start%0aFORGED",
        "api/v1/contributions/%00", "api/v1/tasks?kind=%00", "api/v1/indicators/A%0aB/values", "api/v1/tasks?place=%1f"})
    @Tag("web-1")
    void an_address_with_impossible_signs_cannot_be_read(String path) {
        assertThat(ground.visitor(ground.chief("A1")).get(path).statusCode()).isEqualTo(400);
    }

    @Test
    @Tag("web-1")
    void neither_can_a_form_or_a_user_name() {
        assertThat(new Visitor(portal).signIn("chef\0", "hemligt").statusCode()).isEqualTo(400);
        assertThat(new Visitor(portal).get("api/v1/tasks", "Authorization", Visitor.basic("chef\0", "hemligt")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\uffff"})
    @Tag("web-1")
    void a_body_with_impossible_signs_breaks_a_rule(String sign) {
        var answer = put(text(), "{\"value\": \"<p>Vi" + sign + "</p>\", \"seenVersion\": 0}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:arshjul:kernel.impossibleSigns");
    }

    @Test
    @Tag("web-1")
    void the_same_letters_are_kept_as_the_same_signs() {
        int seen = writer.get(text()).good().path("version").asInt();
        var kept = put(text(), "{\"value\": \"<p>A\\u030angesten\\u0007 o\\u0308kar</p>\", \"seenVersion\": " + seen + "}").good();
        assertThat(kept.path("value").asText()).isEqualTo("<p>Ångesten ökar</p>");
    }

    @Test
    @Tag("web-1")
    void what_names_nothing_is_told_as_such() {
        String task = ground.turn("A1", "writeContribution").task();
        assertThat(writer.put("tasks/" + task + "/drafts/" + "f".repeat(65), Map.of("value", "x")).status()).isBetween(400, 499);
        ground.handOver("A2");
        var returned = ground.as(ground.chief("A")).post("tasks/" + ground.turn(ground.chief("A"), "reviewContribution", ground.part("A2")).task() + "/complete",
            Map.of("accepted", false, "reason", "Skriv mer.", "remarks", java.util.List.of(Map.of("target", "activity:abc", "text", "Vem?"))));
        assertThat(returned.status()).isBetween(400, 499);
    }

    private String text() {
        return "contributions/" + ground.part("A1") + "/sections/" + writer.get("contributions/" + ground.part("A1")).good()
            .path("sections").findParents("kind").stream().filter(section -> section.path("kind").asText().equals("TEXT")).findFirst()
            .orElseThrow().path("code").asText();
    }

    private ApiCaller.Answer put(String path, String json) {
        return writer.send(writer.request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }
}

package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.launch.Portal;

/** Signing in and out on the running server, and what is asked of those who have not. */
@OnRunningPortal
class SignInIT {
    private static final String LINKS = "api/v1/accounts/nobody/links";
    /** The counter that was guessed at last. */
    private static final String GUESSED = "(SELECT guess_key FROM sign_in_guess WHERE failures = 5 AND guess_key LIKE 'pair:%'"
        + " ORDER BY last_at DESC LIMIT 1)";
    private final Portal portal;
    private final People people;
    private final Visitor visitor;

    SignInIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
        this.visitor = new Visitor(portal);
    }

    @Test
    @Tag("security-6")
    void a_page_leads_to_the_sign_in_and_the_sign_in_back_to_the_page() {
        var turnedAway = visitor.get("worklist/tasks?filter=late");
        assertThat(turnedAway.statusCode()).isEqualTo(303);
        assertThat(location(turnedAway)).isEqualTo("/security/sign-in?return=%2Fworklist%2Ftasks%3Ffilter%3Dlate");
        assertThat(visitor.get("security/sign-in?return=%2Fworklist%2Ftasks").body()).contains("value=\"/worklist/tasks\"");
        var form = Map.of("username", people.someone(), "password", People.PASSWORD, "return", "/worklist/tasks?filter=late");
        assertThat(location(visitor.post("security/sign-in", form))).isEqualTo("/worklist/tasks?filter=late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/start\r\nX: y"})
    @Tag("security-6")
    void no_address_leads_away_from_the_portal(String asked) {
        var form = Map.of("username", people.someone(), "password", People.PASSWORD, "return", asked);
        assertThat(location(visitor.post("security/sign-in", form))).isEqualTo("/start");
    }

    @Test
    @Tag("security-5")
    void signing_in_gives_the_session_a_new_id_in_a_guarded_cookie() {
        visitor.signIn(people.someone(), People.PASSWORD);
        var first = visitor.sessionId();
        var answer = visitor.signIn(people.someone(), People.PASSWORD);
        assertThat(visitor.sessionId()).isNotEmpty().isNotEqualTo(first);
        assertThat(answer.headers().allValues("Set-Cookie")).allSatisfy(cookie ->
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void signing_out_closes_the_session() {
        visitor.signIn(people.someone(), People.PASSWORD);
        assertThat(visitor.get("start").statusCode()).isEqualTo(200);
        assertThat(location(visitor.post("security/sign-out", Map.of()))).isEqualTo("/security/sign-in?signedOut=true");
        assertThat(visitor.get("start").statusCode()).isEqualTo(303);
    }

    @Test
    @Tag("security-4")
    void guessing_waits_longer_and_longer_but_not_for_the_one_who_has_signed_in_before() {
        var username = people.someone();
        visitor.signIn(username, People.PASSWORD);
        var stranger = new Visitor(portal);
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(location(stranger.signIn(username, "gissning " + guess))).contains("failed=true").doesNotContain("wait=");
        }
        assertThat(people.text("SELECT extract(epoch FROM free_again - last_at)::int FROM sign_in_guess WHERE guess_key = " + GUESSED))
            .isEqualTo("5");
        people.execute("UPDATE sign_in_guess SET free_again = now() + interval '1 hour' WHERE guess_key = " + GUESSED);
        var delayed = location(stranger.signIn(username, People.PASSWORD));
        assertThat(delayed).containsPattern("wait=3[56]\\d\\d&");
        assertThat(stranger.get(delayed.substring(1)).body()).contains("Kontot är inte spärrat");
        assertThat(location(visitor.signIn(username, People.PASSWORD))).isEqualTo("/start");
        people.execute("UPDATE sign_in_guess SET free_again = NULL WHERE guess_key = " + GUESSED);
        assertThat(location(stranger.signIn(username, People.PASSWORD))).isEqualTo("/start");
    }

    @Test
    void the_user_name_is_still_there_after_a_wrong_password_and_is_in_no_address() {
        var username = people.someone();
        var refused = location(visitor.signIn(username, "gissning"));
        assertThat(refused).contains("failed=true").doesNotContain(username);
        assertThat(visitor.get(refused.substring(1)).body()).contains("value=\"" + username + "\"")
            .containsPattern("id=\"password\"[^>]*autofocus").doesNotContainPattern("id=\"username\"[^>]*autofocus");
        visitor.signIn(username, People.PASSWORD);
        assertThat(visitor.get(refused.substring(1)).body()).doesNotContain("value=\"" + username + "\"");
    }

    @Test
    void a_user_who_does_not_exist_hears_what_one_with_the_wrong_password_hears() {
        assertThat(location(visitor.signIn("finns.inte", "gissning")))
            .isEqualTo(location(visitor.signIn(people.someone(), "gissning")));
    }

    @Test
    @Tag("security-1")
    void an_expired_session_leads_a_person_to_the_sign_in_and_tells_a_program() {
        var expired = new String[] {"Cookie", "arshjul=expired"};
        assertThat(visitor.get("start", expired).statusCode()).isEqualTo(303);
        assertThat(visitor.get("start", "Cookie", "arshjul=expired", "Faces-Request", "partial/ajax").body())
            .contains("<partial-response><redirect url=\"/security/sign-in?return=%2Fstart\">");
        assertThat(visitor.post("committee/meeting", Map.of("meetingForm", "meetingForm"), expired).headers().firstValue("Location"))
            .hasValue("/security/sign-in?lost=true&return=%2Fcommittee%2Fmeeting");
        assertThat(visitor.get("security/sign-in?lost=true").body()).contains("det du just skickade kom inte fram");
        var script = visitor.get("api/v1/tasks", "Cookie", "arshjul=expired", "X-Requested-With", "arshjul");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(script.body()).contains("\"status\":401", "Logga in först");
    }

    @Test
    void a_program_is_told_that_it_may_send_a_password() {
        assertThat(visitor.get("api/v1/tasks").headers().firstValue("WWW-Authenticate"))
            .hasValue("Basic realm=\"Arshjul\", charset=\"UTF-8\"");
    }

    @Test
    @Tag("security-1")
    void a_program_signs_in_with_each_call_and_a_wrong_password_opens_nothing() {
        var administrator = people.administrator();
        var right = visitor.postJson(links(administrator), null, "Authorization", Visitor.basic(administrator, People.PASSWORD));
        assertThat(right.statusCode()).isEqualTo(201);
        assertThat(visitor.sessionId()).isEmpty();
        assertThat(visitor.postJson(links(administrator), null, "Authorization", Visitor.basic(administrator, "fel")).statusCode())
            .isEqualTo(401);
        assertThat(visitor.get("start", "Authorization", Visitor.basic(administrator, People.PASSWORD)).statusCode())
            .isEqualTo(303);
    }

    @Test
    @Tag("security-7")
    void a_change_sent_through_a_signed_in_browser_by_another_site_is_refused() {
        var administrator = people.administrator();
        visitor.signIn(administrator, People.PASSWORD);
        assertThat(visitor.postJson(links(administrator), null).statusCode()).isEqualTo(403);
        assertThat(visitor.postJson(links(administrator), null, "X-Requested-With", "arshjul").statusCode()).isEqualTo(201);
        assertThat(visitor.postJson(links(administrator), null, "X-Requested-With", "arshjul", "Sec-Fetch-Site", "cross-site")
            .statusCode()).isEqualTo(403);
        assertThat(visitor.post("security/account", Map.of("person", "1"), "Origin", "https://evil.example").statusCode())
            .isEqualTo(403);
        assertThat(visitor.post("security/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(visitor.get("start").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start;a=b", "faces/start.xhtml", "start.xhtml", "start.jsf", "//start", "security/..;/start",
        "security/sign-in/../../start", "%73tart", LINKS, "api//v1/tasks", "no-such-page"})
    @Tag("security-1")
    void no_spelling_of_an_address_passes_the_gate(String path) {
        assertThat(visitor.get(path).statusCode()).as(path).isIn(303, 400, 401);
    }

    private static String links(String username) {
        return "api/v1/accounts/" + username + "/links";
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}

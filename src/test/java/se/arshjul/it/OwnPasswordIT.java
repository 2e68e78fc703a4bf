package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** How people change their own password on the running server, and that nobody changes another's that way. */
@OnRunningPortal
@Tag("security-9")
class OwnPasswordIT {
    private static final String PATH = "security/password";
    private static final String NEW = "korrekt häst batteri";
    private final Portal portal;
    private final People people;
    private final Visitor visitor;
    private final String person;

    OwnPasswordIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
        this.visitor = new Visitor(portal);
        this.person = people.someone();
        visitor.signIn(person, People.PASSWORD);
    }

    @Test
    @Tag("security-5")
    void the_session_goes_on_under_a_new_id_and_the_others_end() {
        var elsewhere = signedInElsewhere();
        var stolen = visitor.sessionId();
        assertThat(location(change(People.PASSWORD, NEW))).endsWith("/start");
        assertThat(visitor.get("start").body()).contains("Lösenordet är bytt");
        assertThat(visitor.sessionId()).isNotEqualTo(stolen);
        assertThat(elsewhere.get("start").statusCode()).isEqualTo(303);
        assertThat(new Visitor(portal).get("start", "Cookie", "arshjul=" + stolen).statusCode()).isEqualTo(303);
        assertThat(location(new Visitor(portal).signIn(person, People.PASSWORD))).contains("failed=true");
        assertThat(location(new Visitor(portal).signIn(person, NEW))).isEqualTo("/start");
        assertThat(told()).isEqualTo("1");
    }

    @Test
    void the_same_change_sent_many_times_at_once_is_made_once() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> change(People.PASSWORD, NEW))).limit(4).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(302, 303));
        assertThat(told()).isEqualTo("1");
        assertThat(location(new Visitor(portal).signIn(person, NEW))).isEqualTo("/start");
    }

    @Test
    void nobody_elses_is_changed_whatever_is_sent() {
        var other = people.someone();
        var before = people.storedPassword(other);
        assertThat(location(visitor.post(PATH, Map.of("username", other, "present", People.PASSWORD, "password", NEW, "again", NEW))))
            .endsWith("/start");
        assertThat(people.storedPassword(other)).isEqualTo(before);
        assertThat(location(new Visitor(portal).signIn(person, NEW))).isEqualTo("/start");
    }

    @Test
    @Tag("security-3")
    void what_cannot_be_done_is_told_and_nothing_of_what_was_typed_is_shown_again() {
        var before = people.storedPassword(person);
        assertThat(change("en gissning", NEW).body()).contains("nuvarande lösenordet stämmer inte", "href=\"#present\"")
            .doesNotContain("en gissning", NEW);
        assertThat(change(People.PASSWORD, "Sommar2026!!!").body()).contains("för lätt att gissa", "href=\"#password\"")
            .doesNotContain("Sommar2026", People.PASSWORD);
        assertThat(visitor.post(PATH, Map.of("present", People.PASSWORD, "password", NEW, "again", "annat")).body())
            .contains("inte lika", "href=\"#again\"");
        assertThat(visitor.post(PATH, Map.of()).statusCode()).isEqualTo(200);
        assertThat(people.storedPassword(person)).isEqualTo(before);
        assertThat(told()).isEqualTo("0");
    }

    @Test
    @Tag("security-4")
    void guessing_through_an_open_session_waits_as_signing_in_does_and_keeps_nobody_out_of_a_known_device() {
        var stranger = signedInElsewhere();
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(change(stranger, "gissning " + guess, NEW).body()).contains("stämmer inte");
        }
        assertThat(change(stranger, People.PASSWORD, NEW).body()).containsPattern("Vänta \\d sekunder").contains("Kontot är inte spärrat");
        assertThat(told()).isEqualTo("0");
        assertThat(location(visitor.signIn(person, People.PASSWORD))).isEqualTo("/start");
    }

    @Test
    @Tag("security-1")
    @Tag("security-7")
    void neither_a_stranger_nor_another_sites_page_changes_anything() {
        var form = Map.of("present", People.PASSWORD, "password", NEW, "again", NEW);
        assertThat(location(new Visitor(portal).get(PATH))).isEqualTo("/security/sign-in?return=%2Fsecurity%2Fpassword");
        assertThat(location(new Visitor(portal).post(PATH, form))).startsWith("/security/sign-in?lost=true");
        assertThat(visitor.post(PATH, form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(visitor.post(PATH, form, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(visitor.postJson("api/v1/accounts/own/password", json(People.PASSWORD, NEW)).statusCode()).isEqualTo(403);
        assertThat(told()).isEqualTo("0");
    }

    @Test
    void a_program_changes_its_own_too() {
        var basic = new String[] {"Authorization", Visitor.basic(person, People.PASSWORD)};
        var program = new Visitor(portal);
        assertThat(program.postJson("api/v1/accounts/own/password", "{}", basic).statusCode()).isEqualTo(400);
        assertThat(program.postJson("api/v1/accounts/own/password", json("gissning", NEW), basic).statusCode()).isEqualTo(422);
        assertThat(program.postJson("api/v1/accounts/own/password", json(People.PASSWORD, NEW), basic).statusCode()).isEqualTo(204);
        assertThat(program.sessionId()).isEmpty();
        assertThat(program.get("api/v1/tasks", basic).statusCode()).isEqualTo(401);
        assertThat(program.get("api/v1/tasks", "Authorization", Visitor.basic(person, NEW)).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("audit-2")
    void a_program_that_heard_no_answer_sends_the_change_again_and_it_is_no_guess() {
        var program = new Visitor(portal);
        var key = UUID.randomUUID().toString();
        for (var proof : List.of(People.PASSWORD, NEW, NEW, NEW, NEW, NEW, NEW)) {
            assertThat(program.send("POST", "api/v1/accounts/own/password", json(People.PASSWORD, NEW),
                "Authorization", Visitor.basic(person, proof), "Idempotency-Key", key).statusCode()).isEqualTo(204);
        }
        assertThat(told()).isEqualTo("1");
    }

    @Test
    void it_is_found_under_ones_name_and_has_no_known_barrier(Page page) {
        signIn(page);
        page.getByRole(AriaRole.BUTTON, named("Inloggad som")).click();
        page.getByRole(AriaRole.LINK, named("Byt lösenord")).click();
        assertThat(List.of("Nuvarande lösenord", "Nytt lösenord", "Det nya lösenordet en gång till"))
            .extracting(label -> field(page, label)).containsExactly("current-password", "new-password", "new-password");
        Barriers.none(page);
        fill(page, "en gissning", NEW);
        assertThat(page.getByLabel("Nuvarande lösenord").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("messages");
        Barriers.none(page);
        fill(page, People.PASSWORD, NEW);
        page.waitForURL("**/start");
        assertThat(new SignedIn(page).told().innerText()).contains("Lösenordet är bytt");
    }

    private void signIn(Page page) {
        page.navigate("/security/sign-in");
        page.locator("#username").fill(person);
        page.locator("#password").fill(People.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Logga in").setExact(true)).click();
        page.waitForURL("**/start");
    }

    private static void fill(Page page, String present, String password) {
        page.getByLabel("Nuvarande lösenord").fill(present);
        page.getByLabel("Nytt lösenord").fill(password);
        page.getByLabel("Det nya lösenordet en gång till").fill(password);
        page.getByRole(AriaRole.BUTTON, named("Byt lösenord")).click();
    }

    private static String field(Page page, String label) {
        return page.getByLabel(label).getAttribute("autocomplete");
    }

    private Visitor signedInElsewhere() {
        var elsewhere = new Visitor(portal);
        elsewhere.signIn(person, People.PASSWORD);
        return elsewhere;
    }

    private HttpResponse<String> change(String present, String password) {
        return change(visitor, present, password);
    }

    private static HttpResponse<String> change(Visitor who, String present, String password) {
        return who.post(PATH, Map.of("present", present, "password", password, "again", password));
    }

    private String told() {
        return people.text("SELECT count(*)::text FROM audit_event WHERE action = 'security.passwordChanged' AND detail = ?", person);
    }

    private static String json(String present, String password) {
        return "{\"present\":\"" + present + "\",\"password\":\"" + password + "\"}";
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

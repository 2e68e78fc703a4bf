package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** How accounts are opened on the running server, and that nobody but an administrator of today opens them. */
@OnRunningPortal
class AccountIT {
    private static final LocalDate TODAY = LocalDate.now(se.arshjul.kernel.BusinessTime.ZONE);
    private final Portal portal;
    private final People people;
    private final Visitor visitor;

    AccountIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
        this.visitor = new Visitor(portal);
    }

    @Test
    @Tag("security-8")
    void a_link_lets_its_holder_choose_a_password_once() {
        var newcomer = people.someone();
        var path = issuedLink(newcomer);
        assertThat(visitor.get(path).body()).contains("Prov Person");
        var form = Map.of("token", path.substring(path.indexOf('=') + 1), "password", "korrekt häst batteri",
            "again", "korrekt häst batteri");
        assertThat(visitor.post("security/welcome", form).headers().firstValue("Location").orElse(""))
            .endsWith("/security/sign-in?saved=true");
        assertThat(visitor.post("security/welcome", form).statusCode()).isEqualTo(422);
        assertThat(visitor.signIn(newcomer, "korrekt häst batteri").headers().firstValue("Location")).hasValue("/start");
        assertThat(people.text("SELECT count(*)::text FROM one_time_link WHERE token_hash = ?", form.get("token"))).isEqualTo("0");
        assertThat(people.text("SELECT count(*)::text FROM audit_event WHERE action = 'security.passwordSet' AND detail = ?", newcomer))
            .isEqualTo("1");
    }

    @Test
    @Tag("security-8")
    void a_later_link_ends_an_earlier_one_and_a_made_up_one_opens_nothing() {
        var newcomer = people.someone();
        var earlier = issuedLink(newcomer);
        var later = issuedLink(newcomer);
        assertThat(visitor.get(earlier).statusCode()).isEqualTo(422);
        assertThat(visitor.get(later).statusCode()).isEqualTo(200);
        assertThat(visitor.get("security/welcome?token=made-up").statusCode()).isEqualTo(422);
        assertThat(visitor.get("security/welcome").statusCode()).isEqualTo(422);
    }

    @Test
    @Tag("audit-7")
    @Tag("security-8")
    void a_link_and_a_password_are_given_once_by_their_key_and_another_body_under_it_is_refused() {
        var administrator = new ApiCaller(java.net.http.HttpClient.newHttpClient(), portal.address(), people.administrator(), People.PASSWORD);
        var newcomer = people.someone();
        var link = URI.create(administrator.post("accounts/" + newcomer + "/links", Map.of(), "link-key-" + newcomer).good().path("link").asText());
        assertThat(administrator.post("accounts/" + newcomer + "/links", Map.of(), "link-key-" + newcomer).status()).isEqualTo(422);
        assertThat(administrator.post("accounts/" + people.someone() + "/links", Map.of(), "link-key-" + newcomer).status()).isEqualTo(422);
        assertThat(visitor.get(link.getPath().substring(1) + "?" + link.getQuery()).statusCode()).isEqualTo(200);
        var password = Map.of(newcomer, "korrekt häst batteri");
        administrator.post("accounts/passwords", password, "password-" + newcomer).good();
        var stored = people.storedPassword(newcomer);
        administrator.post("accounts/passwords", password, "password-" + newcomer).good();
        assertThat(administrator.post("accounts/passwords", Map.of(newcomer, "annan häst batteri"), "password-" + newcomer).status())
            .isEqualTo(422);
        assertThat(people.storedPassword(newcomer)).isEqualTo(stored);
    }

    @Test
    @Tag("security-3")
    void a_weak_password_is_told_why_and_is_not_kept() {
        var newcomer = people.someone();
        var before = people.storedPassword(newcomer);
        var path = issuedLink(newcomer);
        var form = Map.of("token", path.substring(path.indexOf('=') + 1), "password", "Sommar2026!!!", "again", "Sommar2026!!!");
        assertThat(visitor.post("security/welcome", form).body()).contains("för lätt att gissa").doesNotContain("Sommar2026");
        assertThat(people.storedPassword(newcomer)).isEqualTo(before);
    }

    @Test
    @Tag("security-5")
    void a_new_password_ends_the_sessions_of_the_old_one() {
        var person = people.someone();
        visitor.signIn(person, People.PASSWORD);
        assertThat(visitor.get("start").statusCode()).isEqualTo(200);
        assertThat(setPassword(person, "korrekt häst batteri")).isEqualTo(200);
        assertThat(visitor.get("start").statusCode()).isEqualTo(303);
        assertThat(visitor.signIn(person, People.PASSWORD).headers().firstValue("Location").orElse("")).contains("failed=true");
        assertThat(people.storedPassword(person)).matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{86}");
    }

    @Test
    @Tag("security-1")
    @Tag("security-2")
    void accounts_are_kept_by_those_who_are_administrators_today() {
        assertThat(accountsSeenBy(people.administrator())).isEqualTo(200);
        assertThat(accountsSeenBy(people.administrator(TODAY, TODAY, false))).isEqualTo(200);
        assertThat(accountsSeenBy(people.administrator(TODAY.minusDays(9), TODAY.plusDays(9), true))).isEqualTo(200);
        assertThat(accountsSeenBy(people.administrator(TODAY.minusDays(9), TODAY.minusDays(2), false))).isEqualTo(403);
        assertThat(accountsSeenBy(people.administrator(TODAY.plusDays(2), null, false))).isEqualTo(403);
        assertThat(accountsSeenBy(people.administrator(TODAY.plusDays(2), TODAY.plusDays(9), true))).isEqualTo(403);
        assertThat(accountsSeenBy(people.administrator(TODAY.minusDays(9), TODAY.minusDays(2), true))).isEqualTo(403);
        assertThat(accountsSeenBy(people.someone())).isEqualTo(403);
    }

    private int accountsSeenBy(String username) {
        var someone = new Visitor(portal);
        someone.signIn(username, People.PASSWORD);
        return someone.get("security/accounts").statusCode();
    }

    private String issuedLink(String username) {
        var answer = visitor.postJson("api/v1/accounts/" + username + "/links", null,
            "Authorization", Visitor.basic(people.administrator(), People.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(201);
        var link = URI.create(answer.body().replaceAll(".*\"link\":\"([^\"]+)\".*", "$1"));
        return link.getPath().substring(1) + "?" + link.getQuery();
    }

    private int setPassword(String username, String password) {
        return visitor.postJson("api/v1/accounts/passwords", "{\"" + username + "\":\"" + password + "\"}",
            "Authorization", Visitor.basic(people.administrator(), People.PASSWORD)).statusCode();
    }
}

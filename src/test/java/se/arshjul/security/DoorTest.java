package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "start", "//evil.example", "/\\evil.example", "https://evil.example/start", "/%2f/evil.example\n",
        "javascript:alert(1)", "/start?next=//evil.example", "/a//evil.example", "/start\r\nSet-Cookie: a=b", "/.evil", "/@evil.example",
        "/security/sign-out", "/api/v1/tasks", "/start#x", "/start?a=<script>"})
    @Tag("security-6")
    void whoever_asks_to_be_led_elsewhere_is_led_to_the_start(String asked) {
        assertThat(Door.returnTo(asked)).isEqualTo("/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/worklist/tasks?filter=late&round=12", "/contribution/contribution?id=417", "/security/accounts"})
    @Tag("security-6")
    void our_own_pages_are_returned_to(String asked) {
        assertThat(Door.returnTo(asked)).isEqualTo(asked);
    }

    @Test
    void a_form_that_is_posted_is_returned_to_as_it_was_shown() {
        assertThat(Refusal.queryShown("/contribution/contribution", "https://arshjul.example/contribution/contribution?id=142")).isEqualTo("id=142");
        assertThat(Refusal.queryShown("/contribution/contribution", "https://arshjul.example/contribution/review?id=9")).isNull();
        assertThat(Refusal.queryShown("/contribution/contribution", null)).isNull();
    }

    @Test
    void an_endless_address_is_not_returned_to() {
        assertThat(Door.returnTo("/start?" + "a".repeat(600))).isEqualTo("/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/security/sign-in", "/security/sign-out", "/security/welcome", "/security/sign-in.xhtml", "/api/v1/status",
        "/api/v1/openapi", "/jakarta.faces.resource/css/arshjul.css", "/web/accessibility"})
    void some_addresses_are_open_to_everyone(String path) {
        assertThat(Door.isOpen(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/start", "/start.xhtml", "/security/accounts", "/security/account", "/security/accounts.jsf",
        "/api/v1/statusx", "/api/v1/tasks", "/security/sign-in/../start", "/no-such-page"})
    @Tag("security-1")
    void every_other_address_asks_who_it_is(String path) {
        assertThat(Door.isOpen(path)).isFalse();
    }
}

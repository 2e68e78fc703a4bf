package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("security-7")
class ForgeryTest {

    private static final String HOST = "arshjul.example.org";

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_change_sent_by_another_sites_page_is_suspected(String site) {
        assertThat(post("/contribution/contribution", Map.of("Sec-Fetch-Site", site))).isTrue();
        assertThat(post("/api/v1/tasks/1", Map.of("Sec-Fetch-Site", site, "X-Requested-With", "arshjul"))).isTrue();
        assertThat(post("/api/v1/tasks/1", Map.of("Sec-Fetch-Site", site, "Authorization", "Basic YTpi"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "https://arshjul.example.org.evil.example", "not an address"})
    void an_older_browser_is_believed_about_where_the_change_comes_from(String origin) {
        assertThat(post("/start", Map.of("Origin", origin, "Host", HOST))).isTrue();
    }

    @Test
    void our_own_pages_change_freely() {
        assertThat(post("/start", Map.of("Sec-Fetch-Site", "same-origin"))).isFalse();
        assertThat(post("/start", Map.of("Origin", "https://" + HOST, "Host", HOST))).isFalse();
    }

    @Test
    void reading_is_never_suspected() {
        assertThat(Forgery.isSuspected(Requests.of("GET", "/api/v1/tasks", Map.of("Sec-Fetch-Site", "cross-site")))).isFalse();
    }

    @Test
    void a_call_of_the_api_by_session_says_that_it_is_our_own_script() {
        assertThat(post("/api/v1/tasks/1", Map.of())).isTrue();
        assertThat(post("/api/v1/tasks/1", Map.of("X-Requested-With", "XMLHttpRequest"))).isTrue();
        assertThat(post("/api/v1/tasks/1", Map.of("X-Requested-With", "arshjul"))).isFalse();
        assertThat(post("/api/v1/tasks/1", Map.of("Authorization", "Basic YTpi"))).isFalse();
    }

    private static boolean post(String path, Map<String, String> headers) {
        return Forgery.isSuspected(Requests.of("POST", path, headers));
    }
}

package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("web-3")
class OwnPathTest {
    @Test
    void one_is_led_back_to_where_one_was() {
        assertThat(OwnPath.of("/contribution/contribution?id=7")).isEqualTo("/contribution/contribution?id=7");
        assertThat(OwnPath.ofAddress("http://portal.example/plan?id=7", "")).isEqualTo("/plan?id=7");
        assertThat(OwnPath.ofAddress("http://portal.example/year/plan", "/year")).isEqualTo("/plan");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a/../b", "/a\r\nSet-Cookie: x", ""
    })
    void never_to_anothers_address(String wanted) {
        assertThat(OwnPath.of(wanted)).isEqualTo("/start");
        assertThat(OwnPath.ofAddress("not an address", "")).isEqualTo("/start");
    }
}

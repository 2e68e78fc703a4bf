package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The browser that the tests drive, on whatever machine they run. */
@OnRunningPortal
class BrowserIT {
    @Test
    void a_browser_is_found_and_reaches_the_portal(Page page) {
        var answer = page.navigate("/api/v1/status");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.content()).contains("\"ready\":true");
    }
}

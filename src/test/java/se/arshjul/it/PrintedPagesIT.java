package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** A report on paper: every column of its tables is there. */
@OnRunningPortal
class PrintedPagesIT {
    private static final int WIDTH_OF_A_PAGE = 660;

    @Test
    void a_reports_tables_fit_a_standing_page(Page page) {
        SignedIn.as(page, "ledamot");
        page.setViewportSize(WIDTH_OF_A_PAGE, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate("/reading/read?round=2");
        assertThat(page.locator("article table").count()).isPositive();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }
}

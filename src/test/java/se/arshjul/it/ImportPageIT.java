package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** Bringing data in by the page, as an administrator does. */
@OnRunningPortal
class ImportPageIT {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private final String own = "PROV-SIDA" + COUNT.incrementAndGet();
    private final Portal portal;
    private final People people;

    ImportPageIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
    }

    @Test @Tag("intake-2") @Tag("intake-5")
    void faults_are_shown_first_and_when_they_are_gone_the_data_come_in(Page page) {
        openSignedIn(page);
        review(page, "kod;namn;mätenhet;riktning;källa;frekvens\n" + own + ";<b>Provat</b>;antal;NER;EGEN;AR\n");
        var fault = page.getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("riktning"));
        assertThat(fault.innerText()).contains("nyckeltal.csv", "2", "NER", "HOGRE, LAGRE, INTERVALL");
        Barriers.none(page);
        review(page, "kod;namn;mätenhet;riktning;källa;frekvens\n" + own + ";<b>Provat</b>;antal;LAGRE;EGEN;AR\n");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importera")).click();
        page.getByText("Importen är klar: 1 nya rader, 0 ändrade").waitFor();
        assertThat(page.locator("main").innerHTML()).doesNotContain("<b>Provat");
    }

    /** The review is held up where it reads what is here already, so that there is time to see what is told. */
    @Test @Tag("intake-12")
    void how_far_a_review_has_come_is_told_while_it_is_awaited(Page page) throws SQLException {
        openSignedIn(page);
        page.getByLabel("Fil att läsa in").setInputFiles(new FilePayload("data.zip", "application/zip",
            Zipped.of("nyckeltal.csv", "kod;namn;mätenhet;riktning;källa;frekvens\n" + own + ";Provat;antal;LAGRE;EGEN;AR\n")));
        try (var connection = portal.database().connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE indicator IN ACCESS EXCLUSIVE MODE");
            page.evaluate("new MutationObserver(() => console.log(document.querySelector('form progress').value, "
                + "document.querySelector('form [data-progress] [role=status]').textContent))"
                + ".observe(document.querySelector('form [data-progress]'), { childList: true, subtree: true })");
            var told = page.waitForConsoleMessage(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Granska"))
                .click(new com.microsoft.playwright.Locator.ClickOptions().setNoWaitAfter(true)));
            assertThat(told.text()).isEqualTo("1 1 rader är lästa och prövas mot varandra och mot det som redan finns.");
            connection.rollback();
        }
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Granskning av data.zip")).waitFor();
    }

    private void openSignedIn(Page page) {
        page.navigate("/security/sign-in");
        page.locator("#username").fill(people.administrator());
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL("**/start");
        page.navigate("/intake/import");
    }

    private static void review(Page page, String indicators) {
        page.getByLabel("Fil att läsa in").setInputFiles(new FilePayload("data.zip", "application/zip", Zipped.of("nyckeltal.csv", indicators)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Granska")).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Granskning av data.zip")).waitFor();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reportTitle");
    }
}

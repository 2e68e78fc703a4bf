package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** The planner opens a year, goes through its premises and confirms them. */
@OnRunningPortal
class PremisesIT {
    private static Ground ground;

    /** A unit has nobody to write for it. */
    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.lay(portal);
        ground.vacate("A1");
    }

    @Test
    @Tag("cycle-2")
    @Tag("cycle-3")
    void a_year_is_opened_with_proposed_dates_and_its_premises_are_confirmed(Page page) {
        SignedIn.as(page, ground.planner());
        page.navigate("/cycle/year");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("År")).fill("2041");
        assertThat(page.getByLabel("Omgången öppnar")).not().hasValue("");
        dates(page, "2040-09-01", "2040-10-01", "2040-10-15", "2040-10-30");
        press(page, "Öppna året");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Förutsättningar för 2041");
        assertThat(page.getByText("Ingen chef").first()).isVisible();
        dates(page, "2040-12-01", "2040-10-01", "2040-10-15", "2040-10-30");
        press(page, "Fastställ förutsättningarna");
        assertThat(new SignedIn(page).told()).containsText("ordning");
        dates(page, "2040-09-02", "2040-10-01", "2040-10-15", "2040-10-30");
        press(page, "Fastställ förutsättningarna");
        assertThat(new SignedIn(page).told()).containsText("är fastställda");
    }

    private static void dates(Page page, String opens, String units, String divisions, String director) {
        page.getByLabel("Omgången öppnar").first().fill(opens);
        page.getByLabel("Enheterna klara").first().fill(units);
        page.getByLabel("Verksamheterna klara").first().fill(divisions);
        page.getByLabel("Förvaltningschefen klar").first().fill(director);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}

package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A division's own part: written while the units' parts are read beside it, handed to the director. */
@OnRunningPortal
class DivisionPlanIT {
    @Test
    @Tag("plan-7")
    void a_division_without_units_hands_its_part_to_the_director(Page page) {
        var form = SignedIn.as(page, "stabschef").openTask("Skriv verksamhetens del", "Stab och kvalitet", ContributionPage::new);
        form.editor("Uppdrag").waitFor();
        Barriers.none(page);
        form.write("Uppdrag", "Staben stöder alla verksamheter.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lämna till förvaltningschefen")).click();
        page.waitForURL("**/start");
        assertThat(new SignedIn(page).told()).containsText("lämnad till förvaltningschefen");
        assertThat(new SignedIn(page).section("Väntar på andra")).containsText("Hos förvaltningschefen");
    }
}

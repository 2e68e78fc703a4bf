package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** A division's own part: written while the units' parts are read beside it, handed to the director. */
@OnRunningPortal
class DivisionPlanIT {
    private static Ground ground;

    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.withPlan(portal);
    }

    @Test
    @Tag("contribution-7")
    void whoever_writes_for_a_division_may_begin_before_the_units_are_in_and_finds_the_way(Page page) {
        long part = ground.part("A");
        SignedIn.as(page, ground.chief("A"));
        page.navigate(Addresses.situation(ground.round()));
        assertThat(page.locator("a[href$='/" + Addresses.division(part) + "']")).isVisible();
        page.navigate(Addresses.readingOf(part));
        Barriers.none(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Börja skriva")).click();
        page.waitForURL("**/" + Addresses.division(part));
        new ContributionPage(page).editor("Uppdrag").waitFor();
        SignedIn.as(page, ground.chief("F"));
        page.navigate(Addresses.readingOf(part));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Börja skriva"))).hasCount(0);
    }

    @Test
    @Tag("contribution-7")
    void a_division_without_units_hands_its_part_to_the_director(Page page) {
        var form = SignedIn.as(page, ground.chief("S")).openTask("Skriv verksamhetens del", ground.name("S"), ContributionPage::new);
        form.editor("Uppdrag").waitFor();
        Barriers.none(page);
        form.write("Uppdrag", "Staben stöder alla verksamheter.");
        Page stale = page.context().newPage();
        stale.navigate(page.url());
        new ContributionPage(stale).editor("Uppdrag").waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lämna till förvaltningschefen")).click();
        page.waitForURL("**/start");
        assertThat(new SignedIn(page).told()).containsText("lämnad till förvaltningschefen");
        assertThat(new SignedIn(page).section("Väntar på andra")).containsText("Hos förvaltningschefen");
        new ContributionPage(stale).button("Lämna till förvaltningschefen").click();
        new SignedIn(stale).told().getByRole(AriaRole.LINK).click();
        stale.waitForURL("**/" + Addresses.readingOf(ground.part("S")));
        assertThat(stale.getByText("Staben stöder alla verksamheter.")).isVisible();
    }
}

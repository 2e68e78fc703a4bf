package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** A division's own part: written while the units' parts are read beside it, handed to the director. */
@OnRunningPortal
class DivisionPlanIT {
    private static final String PART = "SELECT c.id FROM contribution c JOIN node n ON n.id = c.node_id JOIN round r ON r.id = c.round_id"
        + " WHERE n.code = 'FUN' AND r.kind = 'PLAN' AND r.state = 'OPEN'";
    private final People people;

    DivisionPlanIT(Portal portal) {
        this.people = new People(portal);
    }

    @Test
    @Tag("contribution-7")
    void whoever_writes_for_a_division_may_begin_before_the_units_are_in_and_finds_the_way(Page page) {
        String part = people.text(PART);
        SignedIn.as(page, "verksamhetschef");
        page.navigate("/situation/situation");
        assertThat(page.locator("a[href$='/contribution/division?id=" + part + "']")).isVisible();
        page.navigate("/reading/read?place=" + part);
        Barriers.none(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Börja skriva")).click();
        page.waitForURL("**/contribution/division?id=" + part);
        new ContributionPage(page).editor("Uppdrag").waitFor();
        SignedIn.as(page, "forvaltningschef");
        page.navigate("/reading/read?place=" + part);
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Börja skriva"))).hasCount(0);
    }

    @Test
    @Tag("contribution-7")
    void a_division_without_units_hands_its_part_to_the_director(Page page) {
        var form = SignedIn.as(page, "stabschef").openTask("Skriv verksamhetens del", "Stab och kvalitet", ContributionPage::new);
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
        stale.waitForURL("**/reading/read?place=*");
        assertThat(stale.getByText("Staben stöder alla verksamheter.")).isVisible();
    }
}

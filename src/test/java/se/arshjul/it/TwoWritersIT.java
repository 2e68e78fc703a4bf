package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** Two who write one unit's plan at the same time: neither overwrites the other unseen, and both see what has happened. */
@OnRunningPortal
class TwoWritersIT {
    private static final String WRITE = "Skriv enhetens bidrag";
    private static Ground ground;

    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.withPlan(portal);
        ground.draft("A2");
    }

    @Test
    @Tag("contribution-18") @Tag("contribution-6")
    void who_types_in_what_another_removes_is_told_and_gets_it_back_with_what_was_typed(BrowserContext visit, Page page) {
        var first = SignedIn.as(page, ground.chief("A2")).openTask(WRITE, ground.name("A2"), ContributionPage::new);
        var otherPage = visit.newPage();
        otherPage.navigate(page.url());
        var other = new ContributionPage(otherPage);
        var title = other.activity(1).getByLabel("Rubrik").inputValue();
        first.remove(1).click();
        assertThat(first.button("Ångra")).isFocused();
        other.type(1, "Så följs den upp", "FOLLOW_UP", "Vi räknar och frågar");
        assertThat(other.activity(1)).containsText("har tagit bort aktiviteten ”" + title + "”");
        other.submit();
        assertThat(other.messages()).containsText("har tagit bort aktiviteten ”" + title + "”");
        other.openRemoved();
        otherPage.waitForResponse("**/fields/FOLLOW_UP", () -> other.putBack(title).click());
        first.button("Ångra").click();
        assertThat(first.activity(1).getByLabel("Så följs den upp")).hasValue("Vi räknar och frågar");
        assertThat(first.messages()).hasCount(0);
    }

    @Test
    @Tag("contribution-6")
    void a_later_writer_is_shown_what_the_earlier_one_wrote(BrowserContext visit, Page page) {
        var first = SignedIn.as(page, ground.chief("A2")).openTask(WRITE, ground.name("A2"), ContributionPage::new);
        var other = visit.newPage();
        other.navigate(page.url());
        first.write("Uppdrag", "Min egen text");
        new ContributionPage(other).write("Uppdrag", "En annan text");
        var theirs = other.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Den andras text"));
        assertThat(theirs).containsText("Min egen text");
        other.waitForResponse("**/sections/*",
            () -> other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Behåll min text")).click());
        page.reload();
        assertThat(first.editor("Uppdrag")).hasText("En annan text");
    }

    @Test
    @Tag("contribution-6")
    void two_who_write_one_activity_keep_each_others_fields_and_choose_where_they_met(BrowserContext visit, Page page) {
        var first = SignedIn.as(page, ground.chief("A2")).openTask(WRITE, ground.name("A2"), ContributionPage::new);
        var otherPage = visit.newPage();
        otherPage.navigate(page.url());
        var other = new ContributionPage(otherPage);
        first.type(1, "Rubrik", "TITLE", "Den enas rubrik");
        other.type(1, "Vad ska göras?", "DESCRIPTION", "Den andra beskriver");
        assertThat(other.activity(1).getByLabel("Rubrik")).hasValue("Den enas rubrik");
        assertThat(other.theirs()).hasCount(0);

        first.type(1, "Så följs den upp", "FOLLOW_UP", "Vi räknar");
        other.type(1, "Så följs den upp", "FOLLOW_UP", "Vi frågar");
        assertThat(other.theirs()).containsText("Vi räknar");
        assertThat(other.activity(1).getByLabel("Så följs den upp")).hasValue("Vi frågar");
        otherPage.waitForResponse("**/fields/FOLLOW_UP",
            () -> otherPage.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Behåll min text")).click());
        page.reload();
        assertThat(first.activity(1).getByLabel("Så följs den upp")).hasValue("Vi frågar");
        assertThat(first.activity(1).getByLabel("Vad ska göras?")).hasValue("Den andra beskriver");
        assertThat(first.activity(1).getByLabel("Rubrik")).hasValue("Den enas rubrik");
    }
}

package se.arshjul.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import se.arshjul.kernel.BusinessTime;

/** The secretary's pages: the board, and the forms that its cells lead to. */
record CommitteePages(Page page) {
    static CommitteePages board(Page page, String secretary) {
        SignedIn.as(page, secretary);
        page.navigate("/committee/overview");
        return new CommitteePages(page);
    }

    /** Follows the first cell with these words of a plan; reports have their rows as well. */
    CommitteePages follow(String cell) {
        page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Verksamhetsplan"))
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(cell)).first().click();
        page.getByRole(AriaRole.COMPLEMENTARY).waitFor();
        return this;
    }

    CommitteePages register(String diaryNumber) {
        page.getByLabel("Diarienummer").fill(diaryNumber);
        return press("Registrera ärendet");
    }

    /** Puts the matter on a meeting that is held today. */
    CommitteePages scheduleToday() {
        page.getByLabel("Annan dag").fill(LocalDate.now(BusinessTime.ZONE).toString());
        return press("Sätt upp ärendet");
    }

    /** On a day that is typed, and whether it is said that the meeting has been held. */
    CommitteePages scheduleOn(String day, boolean alreadyHeld) {
        page.getByLabel("Annan dag").fill(day);
        page.getByLabel("Sammanträdet har redan varit").setChecked(alreadyHeld);
        return press("Sätt upp ärendet");
    }

    CommitteePages decide(String paragraph, String outcome) {
        page.getByLabel("Paragraf").fill(paragraph);
        choose(outcome);
        return this;
    }

    CommitteePages sendBackTo(String step, String reason) {
        choose(step);
        page.getByLabel("Skäl").fill(reason);
        return this;
    }

    CommitteePages record() {
        return press("Registrera beslutet");
    }

    private void choose(String name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true)).check();
    }

    private CommitteePages press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
        return this;
    }

    /** The same page as somebody else sees it. */
    CommitteePages seenBy(String username) {
        String address = page.url();
        SignedIn.as(page, username);
        page.navigate(address);
        return this;
    }

    Locator buttons() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON);
    }

    Locator beside() {
        return page.getByRole(AriaRole.COMPLEMENTARY);
    }

    Locator told() {
        return new SignedIn(page).told();
    }
}

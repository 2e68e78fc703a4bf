package se.arshjul.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page where a division judges a unit's contribution. */
record ReviewPage(Page page) {
    ReviewPage remark(String on, String text) {
        page.getByText("Skriv vad som ska ändras " + on).first().click();
        page.getByLabel("Att ändra: " + on).fill(text);
        page.getByLabel("Att ändra: " + on).blur();
        return this;
    }

    ReviewPage reason(String text) {
        page.getByLabel("Motivering").fill(text);
        return this;
    }

    ReviewPage giveBack() {
        button("Lämna tillbaka").click();
        return this;
    }

    ReviewPage accept() {
        button("Godta bidraget").click();
        return this;
    }

    Locator sinceReturn() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Ändrat sedan du lämnade tillbaka"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

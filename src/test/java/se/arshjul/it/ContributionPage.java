package se.arshjul.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The form that a unit drafts its plan in. */
record ContributionPage(Page page) {
    ContributionPage write(String section, String text) {
        var editor = editor(section);
        editor.fill(text);
        page.waitForResponse("**/sections/*", editor::blur);
        return this;
    }

    /** Waits until a press is answered in the page; an earlier one is answered with a whole page, which begins at its top. */
    ContributionPage ready() {
        page.locator("main button[data-ajax]").first().waitFor();
        return this;
    }

    Locator editor(String section) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(section).setExact(true));
    }

    /** Adds an activity for all of these goals, to be done within the year. */
    ContributionPage addActivity(String title, List<String> goals, int year) {
        int number = activities().count() + 1;
        button("Lägg till aktivitet").click();
        var activity = activity(number);
        activity.waitFor();
        activity.getByLabel("Rubrik").fill(title);
        activity.getByLabel("Vad ska göras?").fill("Varje torsdag bjuder vi in.");
        goals.forEach(goal -> activity.getByLabel(goal + " ").check());
        activity.getByLabel("Ansvarig roll").fill("Enhetschef");
        activity.getByLabel("Börjar").fill(year + "-01-15");
        activity.getByLabel("Slutar").fill(year + "-11-30");
        activity.getByLabel("Så följs den upp").fill("Vi räknar deltagarna varje månad");
        page.waitForResponse("**/fields/FOLLOW_UP", () -> activity.getByLabel("Så följs den upp").blur());
        return this;
    }

    ContributionPage type(int activity, String label, String field, String text) {
        var input = activity(activity).getByLabel(label);
        input.fill(text);
        page.waitForResponse("**/fields/" + field, input::blur);
        return this;
    }

    /** What another has written where this writer wrote, too. */
    Locator theirs() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Den andras text"));
    }

    Locator activities() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Aktivitet \\d+$")));
    }

    Locator activity(int number) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Aktivitet " + number).setExact(true));
    }

    Locator remove(int activity) {
        return activity(activity).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ta bort aktiviteten"));
    }

    void openRemoved() {
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Borttaget")).click();
    }

    Locator putBack(String title) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(title))
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lägg tillbaka"));
    }

    ContributionPage submit() {
        button("Skicka till granskning").click();
        return this;
    }

    /** The way to the field, in what is told when something lacks. */
    Locator lack(String words) {
        return messages().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
    }

    Locator messages() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Meddelanden"));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}

package se.arshjul.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;

/** Somebody of the demonstration who has signed in and stands on the start page. */
record SignedIn(Page page) {
    static final String PASSWORD = "arshjul-demo";

    /** Signs in anew, whoever was signed in before. */
    static SignedIn as(Page page, String username) {
        page.context().clearCookies();
        page.navigate("/security/sign-in");
        page.getByLabel("Användarnamn").fill(username);
        page.getByLabel("Lösenord").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in").setExact(true)).click();
        page.waitForURL("**/start");
        return new SignedIn(page);
    }

    /** Opens a task from the list on the start page, by what is to be done where. */
    <T> T openTask(String what, String place, Function<Page, T> opened) {
        task(what, place).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(what).setExact(true)).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).filter(
            new Locator.FilterOptions().setHasText(place)).waitFor();
        return opened.apply(page);
    }

    /** The answer of a second visit: the server has then read what it keeps in mind, whichever tests went before. */
    static Response comeAgain(Page page, String path) {
        page.navigate(path);
        return page.navigate(path);
    }

    /** A task of the plan: the same places have reports to write as well. */
    Locator task(String what, String place) {
        return page.getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText("Verksamhetsplan"))
            .filter(new Locator.FilterOptions().setHasText(what))
            .filter(new Locator.FilterOptions().setHasText(place));
    }

    /** What the page tells after something was done. */
    Locator told() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Meddelanden"));
    }

    Locator section(String heading) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(heading));
    }
}

package se.arshjul.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;

/** One person at the browser who does one task of the journey with its form, and then signs out by leaving. */
final class ByHand {
    private final RunningBrowser browser;
    private final URI portal;

    ByHand(RunningBrowser browser, URI portal) {
        this.browser = browser;
        this.portal = portal;
    }

    private Page open(Journey.Turn turn, String path) {
        BrowserContext visit = browser.browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setLocale("sv-SE").setTimezoneId("Europe/Stockholm").setBaseURL(portal.toString()));
        Page page = visit.newPage();
        page.navigate("/security/sign-in");
        page.getByLabel("Användarnamn").fill(turn.who().username());
        page.getByLabel("Lösenord").fill(Journey.PASSWORD);
        button(page, "Logga in").click();
        page.waitForURL("**/start");
        page.navigate(path + "?id=" + turn.about());
        return page;
    }

    void confirmPremises(Journey.Turn turn) {
        done(open(turn, "/cycle/premises"), "Fastställ förutsättningarna");
    }

    /** Writes each of the sections and one activity for the goals, and hands the unit's contribution over. */
    void draft(Journey.Turn turn, List<String> sections, List<String> goals, int year) {
        Page page = open(turn, "/contribution/contribution");
        var form = new ContributionPage(page);
        sections.forEach(section -> form.write(section, "Vi ger stöd och omsorg dygnet runt."));
        form.addActivity("Språkcafé", goals, year).submit();
        left(page, "/contribution/contribution");
    }

    void reviewFigures(Journey.Turn turn) {
        done(open(turn, "/money/figures"), "Siffrorna är granskade");
    }

    /** Assesses each goal of a unit's report, and hands it over. */
    void report(Journey.Turn turn, String level, String trend, String forecast) {
        Page page = open(turn, "/contribution/contribution");
        for (var goal : page.locator(".goal").all()) {
            goal.getByLabel("Läge").selectOption(level);
            goal.getByLabel("Trend").selectOption(trend);
            goal.getByLabel("Prognos").selectOption(forecast);
            var comment = goal.getByRole(AriaRole.TEXTBOX);
            comment.fill("Arbetet följer planen.");
            page.waitForResponse("**/fields/COMMENT", comment::blur);
        }
        new ContributionPage(page).submit();
        left(page, "/contribution/contribution");
    }

    /** Tries to hand a division's report over, is told what is lacking, plans a measure and hands over; answers what was told. */
    String handOverWithMeasure(Journey.Turn turn, String what, long plannedKr) {
        Page page = open(turn, "/contribution/division");
        button(page, "Lämna till förvaltningschefen").click();
        var told = messages(page);
        told.getByRole(AriaRole.LISTITEM).first().waitFor();
        String lacking = told.innerText();
        button(page, "Lägg till åtgärd").click();
        var measure = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Åtgärd 1"));
        measure.getByLabel("Vad ska göras?").fill(what);
        measure.getByLabel("Ansvarig roll").fill("Verksamhetschef");
        measure.getByLabel("Får effekt från").fill("2020-11-30");
        measure.getByLabel("Slag av effekt").selectOption("BESPARING");
        measure.getByLabel("Planerad effekt, kr").fill(Long.toString(plannedKr));
        done(page, "Lämna till förvaltningschefen");
        return lacking;
    }

    void giveBack(Journey.Turn turn, String reason) {
        Page page = open(turn, "/contribution/review");
        new ReviewPage(page).reason(reason).giveBack();
        left(page, "/contribution/review");
    }

    void accept(Journey.Turn turn) {
        Page page = open(turn, "/contribution/review");
        new ReviewPage(page).accept();
        left(page, "/contribution/review");
    }

    void handOverDivision(Journey.Turn turn) {
        done(open(turn, "/contribution/division"), "Lämna till förvaltningschefen");
    }

    void returnDivision(Journey.Turn turn, String division, String reason, String redoBy) {
        Page page = open(turn, "/contribution/approve");
        page.getByLabel("Lämna tillbaka " + division, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Skäl, " + division, new Page.GetByLabelOptions().setExact(true)).fill(reason);
        page.getByLabel("Valda verksamheter ska vara omgjorda senast").fill(redoBy);
        done(page, "Lämna tillbaka valda");
    }

    /** A division asks one of its units to do its part again. */
    void askAgain(Journey.Turn turn, String unit, String reason, String redoBy) {
        Page page = open(turn, "/contribution/division");
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Be en enhet göra om")).click();
        page.getByLabel(unit, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Motivering").fill(reason);
        page.getByLabel("Ska vara omgjort senast").fill(redoBy);
        done(page, "Be dem göra om");
    }

    void approve(Journey.Turn turn) {
        done(open(turn, "/contribution/approve"), "Godkänn för nämnden");
    }

    void register(Journey.Turn turn, String diaryNumber) {
        Page page = open(turn, "/committee/matter");
        page.getByLabel("Diarienummer").fill(diaryNumber);
        done(page, "Registrera ärendet");
    }

    /** Puts the matter on a meeting that has been. */
    void schedule(Journey.Turn turn, String day) {
        Page page = open(turn, "/committee/meeting");
        page.getByLabel("Annan dag").fill(day);
        page.getByLabel("Sammanträdet har redan varit").check();
        done(page, "Sätt upp ärendet");
    }

    /** Records an återremiss to one unit; answers what the page says of the version beside the form. */
    void referBack(Journey.Turn turn, String division, String unit, String reason) {
        Page page = open(turn, "/committee/decision");
        page.getByLabel("Paragraf").fill("12");
        page.getByLabel("Återremiss", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Skäl", new Page.GetByLabelOptions().setExact(true)).fill(reason);
        page.getByLabel("Valda verksamheter och enheter").check();
        page.locator("summary").filter(new Locator.FilterOptions().setHasText(division)).first().click();
        page.getByLabel(unit, new Page.GetByLabelOptions().setExact(true)).check();
        done(page, "Registrera beslutet");
    }

    /** What the secretary sees has changed since the version that the committee sent back. */
    String changedSinceReferral(Journey.Turn turn) {
        Page page = open(turn, "/committee/matter");
        page.locator("a[href*='/reading/compare']").click();
        page.waitForURL("**/reading/compare**");
        String seen = page.locator("body").textContent();
        page.context().close();
        return seen;
    }

    /** What the form says of why the part came back. */
    String cameBack(Journey.Turn turn) {
        Page page = open(turn, "/contribution/contribution");
        String told = page.locator("section.tone-returned").innerText();
        page.context().close();
        return told;
    }

    /** What the start page of whoever has the turn says waits for others. */
    String waits(Journey.Turn turn) {
        Page page = open(turn, "/contribution/division");
        page.navigate("/start");
        String told = new SignedIn(page).section("Väntar på andra").innerText();
        page.context().close();
        return told;
    }

    void adopt(Journey.Turn turn) {
        Page page = open(turn, "/committee/decision");
        page.getByLabel("Paragraf").fill("24");
        page.getByLabel("Bifall", new Page.GetByLabelOptions().setExact(true)).check();
        done(page, "Registrera beslutet");
    }

    void closeYear(Journey.Turn turn) {
        done(open(turn, "/cycle/close"), "Stäng året");
    }

    private static void done(Page page, String button) {
        String form = URI.create(page.url()).getPath();
        button(page, button).click();
        left(page, form);
    }

    /** The form is done when the portal leads on to another page. */
    private static void left(Page page, String form) {
        try {
            page.waitForURL(url -> !URI.create(url).getPath().equals(form));
        } catch (TimeoutError e) {
            throw new AssertionError(form + " leads nowhere: " + messages(page).innerText(), e);
        }
        page.context().close();
    }

    private static Locator messages(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Meddelanden"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/** A division answers its commissions and plans its measures in a report that is laid out for this test and taken away. */
@OnRunningPortal
class CommissionsReportIT {
    private static final int YEAR = LocalDate.now(BusinessTime.ZONE).getYear();
    private static final String DIVISION = "/plan/division?id=900002";
    private final People people;

    CommissionsReportIT(Portal portal) {
        people = new People(portal);
    }

    @BeforeEach
    void layOut() throws IOException {
        takeAway();
        commands("commissions-report.sql").forEach(people::execute);
    }

    @AfterEach
    void takeAway() throws IOException {
        commands("commissions-report-away.sql").forEach(people::execute);
    }

    private static List<String> commands(String file) throws IOException {
        try (var in = CommissionsReportIT.class.getResourceAsStream(file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{Y}", String.valueOf(YEAR));
            return List.of(text.strip().split(";\\s*\n?"));
        }
    }

    @Test
    @Tag("followup-1") @Tag("followup-2")
    void a_division_is_told_what_it_lacks_and_what_it_then_writes_is_kept(Page page) {
        SignedIn.as(page, "verksamhetschef");
        page.navigate(DIVISION);
        assertThat(page.getByText("Ni behöver ha en åtgärdsplan.")).isVisible();
        assertThat(page.getByText("Utfallet är sämre än budget med 2 700 tkr, 5,7 % (max 500 tkr, 1 %).")).isVisible();
        Barriers.none(page);
        button(page, "Lämna till förvaltningschefen").click();
        var told = new SignedIn(page).told();
        assertThat(told).containsText("Uppdraget SN-U" + YEAR + "-2 saknar svar");
        assertThat(told).containsText("Åtgärdsplan saknas: prognosen är sämre än budget med 2 800 tkr");

        addMeasure(page);
        answer(page, "SN-U" + YEAR + "-2", "PAGAR");
        answer(page, "SN-U" + YEAR + "-5", "KAN_EJ");
        page.navigate(DIVISION);
        assertThat(measure(page).getByLabel("Planerad effekt, kr")).hasValue("1\u00a0250\u00a0000");
        assertThat(measure(page).getByLabel("Svarar på uppdrag")).hasValue("SN-U" + YEAR + "-2");
        button(page, "Lämna till förvaltningschefen").click();
        assertThat(told).containsText("Uppdraget SN-U" + YEAR + "-5 kan inte genomföras enligt svaret. Skriv varför.");
        assertThat(told).not().containsText("Åtgärdsplan saknas");
    }

    @Test
    @Tag("commission-2")
    void an_answer_of_a_report_that_is_being_written_is_for_those_who_may_read_drafts(Page page) {
        SignedIn.as(page, "verksamhetschef");
        page.navigate(DIVISION);
        answer(page, "SN-U" + YEAR + "-2", "KLART");
        page.navigate("/commission/commissions?year=" + YEAR);
        assertThat(place(page, "SN-U" + YEAR + "-2", "Funktionsstöd")).containsText("Klart");
        SignedIn.as(page, "ledamot");
        page.navigate("/commission/commissions?year=" + YEAR);
        assertThat(place(page, "SN-U" + YEAR + "-2", "Funktionsstöd")).containsText("Pågår");
    }

    private static Locator place(Page page, String code, String place) {
        return page.locator("section[id='commission-" + code + "'] summary").filter(new Locator.FilterOptions().setHasText(place));
    }

    private static void answer(Page page, String code, String state) {
        var select = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(code)).getByLabel("Läge");
        select.selectOption(state);
        page.waitForResponse("**/answer/fields/STATE", select::blur);
    }

    private static void addMeasure(Page page) {
        button(page, "Lägg till åtgärd").click();
        measure(page).waitFor();
        measure(page).getByLabel("Vad ska göras?").fill("Vakanshålla två tjänster på natten");
        measure(page).getByLabel("Ansvarig roll").fill("Verksamhetschef");
        measure(page).getByLabel("Får effekt från").fill(YEAR + "-10-01");
        measure(page).getByLabel("Slag av effekt").selectOption("BESPARING");
        measure(page).getByLabel("Planerad effekt, kr").fill("1 250 000");
        measure(page).getByLabel("Svarar på uppdrag").selectOption("SN-U" + YEAR + "-2");
        page.waitForResponse("**/fields/COMMISSION", () -> measure(page).getByLabel("Svarar på uppdrag").blur());
    }

    private static Locator measure(Page page) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Åtgärd 1").setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

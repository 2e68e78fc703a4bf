package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** A plan goes to its committee, comes back to the director, is written on, and goes to the committee again. */
@OnRunningPortal
class ReferralIT {
    private static final String FOREWORD = "Nämnden bad oss berätta mer, och det gör vi här.";

    private static Ground ground;

    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.withPlan(portal);
        ground.approve();
    }

    @Test
    @Tag("committee-1")
    @Tag("committee-3")
    @Tag("committee-8")
    @Tag("document-3")
    void what_the_committee_sends_back_comes_again_with_what_has_changed_since(Page page) {
        var secretary = CommitteePages.board(page, ground.secretary()).follow("Ska registreras").register("fel");
        assertThat(secretary.told()).containsText("ser inte ut som de brukar");
        assertThat(secretary.register("AMN 2026/141").told()).containsText("registrerat som AMN 2026/141");
        assertThat(secretary.told()).isFocused();
        assertThat(secretary.seenBy("revisor").buttons()).hasCount(0);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Ärendet väntar på att sättas upp");
        secretary.seenBy(ground.secretary());
        assertThat(secretary.scheduleOn("2020-02-20", false).told()).containsText("Den 20 februari 2020 har redan varit");
        assertThat(secretary.scheduleOn("2020-02-20", true).told()).containsText("Ärendet tas upp den 20 februari 2020");
        CommitteePages.board(page, ground.secretary()).follow("Beslut väntar").decide("88", "Återremiss").record();
        assertThat(secretary.told()).containsText("En återremiss behöver en motivering");
        assertThat(secretary.sendBackTo("Förvaltningschefen", "Berätta mer.").record().told()).containsText("Beslutet är registrerat: Återremiss, § 88.");
        assertThat(secretary.told()).containsText("går tillbaka till förvaltningschefen och ska vara omgjort senast den");
        directorWritesAndApproves(page);
        assertThat(CommitteePages.board(page, ground.secretary()).follow("Ska registreras").beside()).containsText("Återremiss");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se vad som har ändrats")).click();
        page.getByRole(AriaRole.GROUP).first().click();
        assertThat(page.locator("ins")).containsText(FOREWORD);
    }

    private static void directorWritesAndApproves(Page page) {
        SignedIn.as(page, ground.chief("F"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Godkänn helheten")).first().click();
        assertThat(page.getByText("Berätta mer.").first()).isVisible();
        assertThat(page.getByText("Återremiss, § 88 vid sammanträdet den 20 februari 2020").first()).isVisible();
        assertThat(page.getByText(ground.committee() + " skickade tillbaka helheten").first()).isVisible();
        assertThat(page.locator("main .due-words").first()).containsText(Pattern.compile("om 1[4-6] dagar"));
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Förord")).fill(FOREWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Godkänn för nämnden")).click();
        assertThat(new SignedIn(page).told()).containsText("går nu till nämnden");
    }
}

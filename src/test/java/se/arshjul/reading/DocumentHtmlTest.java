package se.arshjul.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Activities;
import se.arshjul.document.Block;
import se.arshjul.document.Goals;

class DocumentHtmlTest {
    private static final String PAYLOAD = "<script>alert(1)</script>\"&";
    private final DocumentHtml html = new DocumentHtml(key -> key);

    @Test
    void headings_follow_the_line_from_division_to_unit() {
        var body = Jsoup.parseBodyFragment(html.body(plan("Enhet ett", "Språkcafé")));
        assertThat(body.select("h2").eachText()).contains("Förord", "Verksamheten");
        assertThat(body.select("h3").eachText()).contains("Enhet ett");
        assertThat(body.select("section#contribution-3 h4").eachText()).contains("Uppdrag");
    }

    @Test
    void activities_are_a_table_whose_headings_know_what_they_head() {
        var body = Jsoup.parseBodyFragment(html.body(plan("Enhet ett", "Språkcafé")));
        assertThat(body.select("table th[scope=col]")).hasSize(5);
        assertThat(body.select("table th[scope=row]").eachText()).contains("Språkcafé Varje torsdag");
        assertThat(body.select("table caption").text()).contains("Enhet ett");
    }

    @Test
    void codes_and_days_are_not_broken_at_their_hyphens() {
        var body = Jsoup.parseBodyFragment(html.body(plan("Enhet ett", "Språkcafé")));
        assertThat(body.select("table td .whole").eachText()).containsExactly("SN-1", "2027-01-01");
    }

    @Test
    void a_goal_that_is_left_alone_says_why() {
        assertThat(Jsoup.parseBodyFragment(html.body(plan("Enhet ett", "Språkcafé"))).select("ul.goals li").text())
                .contains("SN-1", "Heltid", "Klart i fjol");
    }

    @Test
    void whatever_was_typed_runs_nothing() {
        assertThat(html.body(plan(PAYLOAD, PAYLOAD))).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void a_section_in_which_there_is_nothing_to_see_is_left_out() {
        var assessed = new SectionContent("INRIKTNINGSMAL", "Inriktningsmål", "MAL", List.of(Block.note("SN-1: på god väg")));
        var empty = new SectionContent("ARBETSMILJOMAL", "Arbetsmiljömål", "MAL", List.of());
        var report = new ContributionContent(1, "F", "Förvaltningen", "DEPARTMENT", "DEPARTMENT", List.of(assessed, empty), List.of());
        var body = Jsoup.parseBodyFragment(new DocumentHtml(key -> key).body(report));
        assertThat(body.select("h2").eachText()).containsExactly("Inriktningsmål");
        assertThat(body.select("ul.goals")).isEmpty();
    }

    private static ContributionContent plan(String unit, String title) {
        var activity = new Activities.Item(9, title, "Varje torsdag", List.of("SN-1"), "Chef", LocalDate.of(2027, 1, 1), null, "Tertial",
                "EJ_PABORJAD", "Ej påbörjad");
        var goal = new Goals.Item(5, "SN-1", "Heltid", "Nämnden", false, "Klart i fjol");
        var third = new ContributionContent(3, "E", unit, "UNIT", "UNIT", List.of(section("UPPDRAG", "Uppdrag"),
                new SectionContent("MAL", "Mål", "MAL", List.of(new Goals("Inget i år:", List.of(goal)))),
                new SectionContent("AKTIVITETER", "Aktiviteter", "AKTIVITETER", List.of(new Activities("Aktiviteter",
                        List.of("Aktivitet", "Mål", "Ansvarig", "Tid", "Uppföljning"), List.of(activity))))), List.of());
        var second = new ContributionContent(2, "V", "Verksamheten", "DIVISION", "DIVISION", List.of(), List.of(third));
        return new ContributionContent(1, "F", "Förvaltningen", "DEPARTMENT", "DEPARTMENT",
                List.of(section("FORORD", "Förord")), List.of(second));
    }

    private static SectionContent section(String code, String heading) {
        return new SectionContent(code, heading, "TEXT", List.of(Block.prose("<p>Text.</p>")));
    }
}

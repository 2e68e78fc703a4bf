package se.arshjul.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.ActivityContent;
import se.arshjul.contribution.ContributionContent.GoalContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Block;

class PlanDocumentHtmlTest {
    private static final String PAYLOAD = "<script>alert(1)</script>\"&";
    private final PlanDocumentHtml html = new PlanDocumentHtml(key -> key, false);

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
    void a_report_shows_its_goals_only_in_the_section_where_they_were_assessed() {
        var assessed = new SectionContent("INRIKTNINGSMAL", "Inriktningsmål", "MAL", "", List.of(Block.note("SN-1: på god väg")));
        var empty = new SectionContent("ARBETSMILJOMAL", "Arbetsmiljömål", "MAL", "");
        var report = new ContributionContent(1, "F", "Förvaltningen", "DEPARTMENT", "DEPARTMENT", List.of(assessed, empty),
                List.of(new GoalContent(5, "SN-1", "Heltid", "Nämnden", false, null)), List.of(), List.of());
        var body = Jsoup.parseBodyFragment(new PlanDocumentHtml(key -> key, true).body(report));
        assertThat(body.select("h2").eachText()).containsExactly("Inriktningsmål");
        assertThat(body.select("ul.goals")).isEmpty();
    }

    @Test
    void a_report_without_a_section_for_goals_names_none() {
        var report = new ContributionContent(1, "F", "Förvaltningen", "DEPARTMENT", "DEPARTMENT", List.of(section("ANALYS", "Analys")),
                List.of(new GoalContent(5, "SN-1", "Heltid", "Nämnden", false, null)), List.of(), List.of());
        assertThat(new PlanDocumentHtml(key -> key, true).body(report)).contains("Analys").doesNotContain("SN-1");
    }

    private static ContributionContent plan(String unit, String title) {
        var activity = new ActivityContent(9, title, "Varje torsdag", "Chef", LocalDate.of(2027, 1, 1), null, "Tertial",
                "EJ_PABORJAD", List.of("SN-1"));
        var goal = new GoalContent(5, "SN-1", "Heltid", "Nämnden", false, "Klart i fjol");
        var third = new ContributionContent(3, "E", unit, "UNIT", "UNIT", List.of(section("UPPDRAG", "Uppdrag")),
                List.of(goal), List.of(activity), List.of());
        var second = new ContributionContent(2, "V", "Verksamheten", "DIVISION", "DIVISION", List.of(), List.of(), List.of(),
                List.of(third));
        return new ContributionContent(1, "F", "Förvaltningen", "DEPARTMENT", "DEPARTMENT",
                List.of(section("FORORD", "Förord")), List.of(), List.of(), List.of(second));
    }

    private static SectionContent section(String code, String heading) {
        return new SectionContent(code, heading, "TEXT", "<p>Text.</p>");
    }
}

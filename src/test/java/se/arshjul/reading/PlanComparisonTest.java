package se.arshjul.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Activities;
import se.arshjul.document.Block;
import se.arshjul.document.Goals;
import se.arshjul.reading.PlanDifference.Change;

class PlanComparisonTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private final PlanComparison comparison = new PlanComparison();

    @Test
    void two_equal_versions_differ_in_nothing_and_every_part_is_counted() {
        var whole = whole(unit(2, "Uppdrag"), unit(3, "Uppdrag"));
        var difference = comparison.compare(whole, whole);
        assertThat(difference.isNone()).isTrue();
        assertThat(difference.counts().partsUnchanged()).isEqualTo(3);
    }

    @Test
    void only_the_part_that_differs_is_told_with_its_section() {
        var difference = comparison.compare(whole(unit(2, "Uppdrag"), unit(3, "Vi hjälper")),
                whole(unit(2, "Uppdrag"), unit(3, "Vi hjälper alla")));
        assertThat(difference.parts()).singleElement().satisfies(part -> {
            assertThat(part.contributionId()).isEqualTo(3);
            assertThat(part.change()).isEqualTo(Change.CHANGED);
            assertThat(part.sections()).singleElement().satisfies(section ->
                    assertThat(section.html()).isEqualTo("<p>Vi hjälper <ins>alla</ins></p>"));
        });
        assertThat(difference.counts().wordsAdded()).isEqualTo(1);
        assertThat(difference.counts().partsUnchanged()).isEqualTo(2);
    }

    @Test
    void a_part_that_came_and_one_that_went_are_told_as_such() {
        var difference = comparison.compare(whole(unit(2, "Uppdrag")), whole(unit(3, "Uppdrag")));
        assertThat(difference.parts()).extracting(PlanDifference.PartDifference::change)
                .containsExactly(Change.ADDED, Change.REMOVED);
    }

    @Test
    void an_activity_shows_the_fields_that_differ_and_no_others() {
        var older = part(2, List.of(), List.of(activity(7, "Språkcafé", MARCH)), List.of());
        var newer = part(2, List.of(), List.of(activity(7, "Språkcafé", MARCH.plusDays(1)), activity(8, "Ny", MARCH)), List.of());
        var activities = comparison.compare(older, newer).parts().get(0).activities();
        assertThat(activities).hasSize(2);
        assertThat(activities.get(0).fields()).extracting(PlanDifference.FieldDifference::field).containsExactly("startsOn");
        assertThat(activities.get(1).change()).isEqualTo(Change.ADDED);
    }

    @Test
    void the_status_is_told_in_the_words_that_were_frozen() {
        var newer = part(2, List.of(), List.of(activity(7, "Språkcafé", MARCH)), List.of());
        assertThat(comparison.compare(part(2, List.of(), List.of(), List.of()), newer).parts().get(0).activities().get(0).fields())
                .extracting(PlanDifference.FieldDifference::html).contains("<ins>Ej påbörjad</ins>");
    }

    @Test
    void a_goal_shows_its_abstention() {
        var older = part(2, List.of(), List.of(), List.of(new Goals.Item(5, "SN-1", "Heltid", "Nämnden", false, null)));
        var newer = part(2, List.of(), List.of(), List.of(new Goals.Item(5, "SN-1", "Heltid", "Nämnden", false, "Klart")));
        assertThat(comparison.compare(older, newer).parts().get(0).goals()).singleElement()
                .satisfies(goal -> assertThat(goal.abstentionHtml()).isEqualTo("<ins>Klart</ins>"));
    }

    private static ContributionContent whole(ContributionContent... parts) {
        return new ContributionContent(1, "SOC", "Förvaltningen", "DEPARTMENT", "DEPARTMENT", List.of(), List.of(parts));
    }

    private static ContributionContent unit(long id, String text) {
        return part(id, List.of(new SectionContent("UPPDRAG", "Uppdrag", "TEXT", List.of(Block.prose("<p>" + text + "</p>")))), List.of(), List.of());
    }

    private static ContributionContent part(long id, List<SectionContent> sections, List<Activities.Item> activities,
            List<Goals.Item> goals) {
        var all = new ArrayList<>(sections);
        all.add(new SectionContent("MAL", "Mål", "MAL", List.of(new Goals("Inget i år:", goals))));
        all.add(new SectionContent("AKTIVITETER", "Aktiviteter", "AKTIVITETER", List.of(new Activities("Aktiviteter", List.of(), activities))));
        return new ContributionContent(id, "E" + id, "Enhet " + id, "UNIT", "UNIT", all, List.of());
    }

    private static Activities.Item activity(long id, String title, LocalDate from) {
        return new Activities.Item(id, title, "", List.of("SN-1"), "Chef", from, MARCH.plusYears(1), "Varje tertial", "EJ_PABORJAD", "Ej påbörjad");
    }
}

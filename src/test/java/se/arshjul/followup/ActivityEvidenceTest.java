package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.document.DocumentWords;
import se.arshjul.goal.Finding.Says;
import se.arshjul.plan.Activity.Status;

class ActivityEvidenceTest {

    @Test @Tag("goal-6")
    void tells_how_many_activities_are_done_under_way_and_late() {
        var finding = ActivityEvidence.finding(List.of(
                new Followed().told(2, "2026-T2", Status.AVSLUTAD, null).made(), new Followed().told(2, "2026-T2", Status.PAGAENDE, 10)
                        .endsOn(null).made(), new Followed().made()), Followed.SUMMER);
        assertThat(finding.says()).isEqualTo(Says.ONGOING);
        assertThat(DocumentWords.of(finding.key(), finding.arguments().toArray())).isEqualTo("3 aktiviteter, 1 klar, 1 pågår, 1 försenad");
    }

    @Test
    void names_only_what_there_is_some_of() {
        var finding = ActivityEvidence.finding(List.of(new Followed().made()), Followed.SPRING);
        assertThat(DocumentWords.of(finding.key(), finding.arguments().toArray())).isEqualTo("1 aktivitet, 1 inte påbörjad");
    }

    @Test @Tag("goal-6")
    void all_done_speaks_for_reached_and_none_begun_for_not_begun() {
        var done = new Followed().told(2, "2026-T2", Status.AVSLUTAD, null).made();
        assertThat(ActivityEvidence.finding(List.of(done), Followed.SUMMER).says()).isEqualTo(Says.REACHED);
        assertThat(ActivityEvidence.finding(List.of(new Followed().made()), Followed.SPRING).says()).isEqualTo(Says.NOT_STARTED);
    }
}

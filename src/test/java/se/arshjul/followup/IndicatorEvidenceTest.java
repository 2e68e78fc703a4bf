package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjul.goal.Finding.Says;
import se.arshjul.indicator.AtPlace;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.IndicatorAtPlace;

class IndicatorEvidenceTest {

    private final IndicatorAtPlace sick = new AtPlace("N-SJUKLON", "Sjuklön", "kr", Direction.LAGRE)
            .outcome("2018", "3894275").outcome("2019", "3855619").target("2019", "3800000").read("2019");

    @Test
    void speaks_for_or_against_its_goal_as_it_is_judged_and_not_at_all_where_it_cannot_be() {
        var finding = IndicatorEvidence.finding(sick);
        assertThat(finding.says()).isEqualTo(Says.MISSED);
        assertThat(finding.key()).isEqualTo("followup.evidence.indicator.NOT");
        assertThat(finding.arguments()).startsWith("Sjuklön", "3\u00a0855\u00a0619\u00a0kr", "2019");
        var aimless = new AtPlace("N-1", "N", "antal", Direction.HOGRE).outcome("2019", "4").read("2019");
        assertThat(IndicatorEvidence.finding(aimless).says()).isEqualTo(Says.NOTHING);
    }
}

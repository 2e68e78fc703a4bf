package se.arshjul.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.goal.Assessing.WORDS;
import static se.arshjul.goal.Assessing.standing;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.goal.HonestStatus.Doubt;
import se.arshjul.kernel.Period;

class HonestStatusTest {

    final HonestStatus inTertial = new HonestStatus(WORDS, new Period("2026-T2"), false);
    final HonestStatus atYearEnd = new HonestStatus(WORDS, new Period("2026"), true);

    @Test @Tag("goal-5")
    void a_status_of_an_earlier_period_is_doubted() {
        assertThat(inTertial.doubts(standing("2026-T1", "PAGAR", ""))).containsExactly(Doubt.EARLIER);
        assertThat(inTertial.doubts(standing("2026-T2", "PAGAR", ""))).isEmpty();
        assertThat(inTertial.doubts(standing("2026-08", "PAGAR", ""))).as("the same last day").isEmpty();
    }

    @Test @Tag("goal-5")
    void a_goal_that_nobody_assessed_is_doubted() {
        assertThat(inTertial.doubts(null)).containsExactly(Doubt.UNASSESSED);
        assertThat(inTertial.doubts(standing("2026-T2", null, "<p>Arbetet pågår.</p>"))).containsExactly(Doubt.UNASSESSED);
    }

    @Test @Tag("goal-5")
    void not_begun_over_a_text_that_claims_progress_is_doubted() {
        assertThat(inTertial.doubts(standing("2026-T2", "EJ_PABORJAD", "<p>Arbetet pågår.</p>")))
                .containsExactly(Doubt.CLAIMS_PROGRESS);
        assertThat(inTertial.doubts(standing("2026-T2", "PAGAR", "<p>Arbetet pågår.</p>"))).isEmpty();
        assertThat(inTertial.doubts(standing("2026-T2", "EJ_PABORJAD", "<p>Arbetet har inte påbörjats.</p>"))).isEmpty();
    }

    @Test @Tag("goal-5")
    void at_year_end_only_a_verdict_will_do() {
        assertThat(atYearEnd.doubts(standing("2026", "PAGAR", ""))).containsExactly(Doubt.NOT_FINAL);
        assertThat(atYearEnd.doubts(standing("2026", "DELVIS", ""))).isEmpty();
        assertThat(atYearEnd.doubts(standing("2026", "AVSER_EJ", ""))).isEmpty();
    }

    @Test @Tag("goal-5")
    void cannot_be_assessed_says_why() {
        assertThat(inTertial.doubts(standing("2026-T2", "KAN_EJ_BEDOMAS", ""))).containsExactly(Doubt.NO_REASON);
        assertThat(inTertial.doubts(standing("2026-T2", "KAN_EJ_BEDOMAS", "<p>Enkäten kom inte.</p>"))).isEmpty();
    }

    @Test @Tag("goal-5")
    void an_old_not_begun_over_a_claim_has_both_doubts() {
        assertThat(atYearEnd.doubts(standing("2026-K1", "EJ_PABORJAD", "<p>Arbetet pågår enligt plan.</p>")))
                .containsExactly(Doubt.EARLIER, Doubt.CLAIMS_PROGRESS);
    }
}

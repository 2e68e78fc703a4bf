package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;

class CommitteeDecisionProcessTest {
    final Portal portal = Portal.fresh();

    @Test
    void the_secretary_registers_schedules_and_records() {
        start();
        assertThat(portal.open()).containsExactly("matter-9 userTask_registerMatter");
        portal.committee.matterRegistered(9);
        assertThat(portal.open()).containsExactly("matter-9 userTask_scheduleMatter");
        portal.committee.matterScheduled(9);
        assertThat(portal.open()).containsExactly("matter-9 userTask_recordDecision");
        assertThat(portal.worklist.values()).allMatch(task -> task.audience().equals("secretary:5"));
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"ADOPTED", "ADOPTED_CHANGED", "ADOPTED_WITH_COMMISSION", "REJECTED"})
    void a_matter_decided_is_done(Outcome outcome) {
        scheduled();
        portal.committee.decisionRecorded(9, outcome, null);
        assertThat(portal.isRunning("matter-9")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"POSTPONED", "FORWARDED"})
    void a_matter_not_decided_is_put_up_for_another_meeting(Outcome outcome) {
        scheduled();
        portal.committee.decisionRecorded(9, outcome, null);
        assertThat(portal.open()).containsExactly("matter-9 userTask_scheduleMatter");
        portal.committee.matterScheduled(9);
        portal.committee.decisionRecorded(9, Outcome.ADOPTED, null);
        assertThat(portal.isRunning("matter-9")).isFalse();
    }

    @Test
    void a_matter_referred_back_is_done_here() {
        scheduled();
        portal.committee.decisionRecorded(9, Outcome.REFERRED_BACK, ReturnStep.DIRECTOR);
        assertThat(portal.isRunning("matter-9")).isFalse();
    }

    @Test
    void a_referral_back_must_name_its_step() {
        scheduled();
        assertThatThrownBy(() -> portal.committee.decisionRecorded(9, Outcome.REFERRED_BACK, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(portal.open()).containsExactly("matter-9 userTask_recordDecision");
    }

    private void start() {
        portal.start(CommitteeDecisionModel.PROCESS, "matter-9", Map.of(CommitteeDecisionModel.MATTER_ID, 9L));
    }

    private void scheduled() {
        start();
        portal.committee.matterRegistered(9);
        portal.committee.matterScheduled(9);
    }
}

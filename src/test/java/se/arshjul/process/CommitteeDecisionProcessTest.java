package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjul.process.Processes.SOMEBODY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;

class CommitteeDecisionProcessTest {
    final Processes processes = Processes.fresh();

    @Test
    void the_secretary_registers_schedules_and_records() {
        start();
        assertThat(processes.open()).containsExactly("matter-9 committee/matter");
        processes.committee.matterRegistered(9, SOMEBODY);
        assertThat(processes.open()).containsExactly("matter-9 committee/meeting");
        processes.committee.matterScheduled(9, SOMEBODY);
        assertThat(processes.open()).containsExactly("matter-9 committee/decision");
        assertThat(processes.worklist.values()).allMatch(task -> task.audience().equals("secretary:5"));
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"ADOPTED", "ADOPTED_CHANGED", "ADOPTED_WITH_COMMISSION", "REJECTED"})
    void a_matter_decided_is_done(Outcome outcome) {
        scheduled();
        processes.committee.decisionRecorded(9, outcome, null, SOMEBODY);
        assertThat(processes.isRunning("matter-9")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"POSTPONED", "FORWARDED"})
    void a_matter_not_decided_is_put_up_for_another_meeting(Outcome outcome) {
        scheduled();
        processes.committee.decisionRecorded(9, outcome, null, SOMEBODY);
        assertThat(processes.open()).containsExactly("matter-9 committee/meeting");
        processes.committee.matterScheduled(9, SOMEBODY);
        processes.committee.decisionRecorded(9, Outcome.ADOPTED, null, SOMEBODY);
        assertThat(processes.isRunning("matter-9")).isFalse();
    }

    @Test
    void a_matter_referred_back_is_done_here() {
        scheduled();
        processes.committee.decisionRecorded(9, Outcome.REFERRED_BACK, ReturnStep.DIRECTOR, SOMEBODY);
        assertThat(processes.isRunning("matter-9")).isFalse();
    }

    @Test
    void a_referral_back_must_name_its_step() {
        scheduled();
        assertThatThrownBy(() -> processes.committee.decisionRecorded(9, Outcome.REFERRED_BACK, null, SOMEBODY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(processes.open()).containsExactly("matter-9 committee/decision");
    }

    private void start() {
        processes.start(CommitteeDecisionModel.PROCESS, "matter-9", Map.of(CommitteeDecisionModel.MATTER_ID, 9L));
    }

    private void scheduled() {
        start();
        processes.committee.matterRegistered(9, SOMEBODY);
        processes.committee.matterScheduled(9, SOMEBODY);
    }
}

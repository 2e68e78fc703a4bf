package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.process.Processes.SOMEBODY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;

class PlanRoundProcessTest {
    private static final String APPROVE = "round-3 contribution/approve";
    private static final String REGISTER = "matter-10 committee/matter";

    final Processes processes = Processes.fresh();

    @Test
    void the_divisions_work_at_the_same_time_and_the_director_when_all_have_handed_over() {
        start(List.of(1L, 2L));
        assertThat(processes.open()).containsExactly(
                "contribution-1 contribution/division", "contribution-2 contribution/division");
        processes.plan.divisionHandedOver(2, SOMEBODY);
        processes.plan.divisionHandedOver(1, SOMEBODY);
        assertThat(processes.open()).containsExactly(APPROVE);
    }

    @Test
    void the_director_returns_some_divisions_and_only_those() {
        start(List.of(1L, 2L));
        handOver(1, 2);
        processes.steps.returned = List.of(2L);
        processes.plan.divisionsReturned(3, SOMEBODY);
        assertThat(processes.open()).containsExactly("contribution-2 contribution/division");
        handOver(2);
        assertThat(processes.open()).containsExactly(APPROVE);
    }

    @Test
    void an_approved_plan_becomes_the_secretarys_matter() {
        approved();
        assertThat(processes.open()).containsExactly(REGISTER);
        assertThat(processes.steps.calls).contains("prepareMatter 3");
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"ADOPTED", "ADOPTED_CHANGED", "ADOPTED_WITH_COMMISSION"})
    void an_adopted_plan_is_published(Outcome adoption) {
        approved();
        decide(adoption);
        assertThat(processes.steps.calls).contains("publish 3").doesNotContain("closeRejected 3");
        assertThat(processes.isRunning("round-3")).isFalse();
    }

    @Test
    void a_rejected_plan_is_closed_and_not_published() {
        approved();
        decide(Outcome.REJECTED);
        assertThat(processes.steps.calls).contains("closeRejected 3").doesNotContain("publish 3");
        assertThat(processes.isRunning("round-3")).isFalse();
    }

    @Test
    void a_plan_referred_back_to_the_director_waits_for_a_new_approval() {
        approved();
        referBack(ReturnStep.DIRECTOR);
        assertThat(processes.open()).containsExactly(APPROVE);
        processes.plan.wholeApproved(3, true, SOMEBODY);
        assertThat(processes.open()).containsExactly(REGISTER);
    }

    @Test
    void a_plan_referred_back_to_divisions_goes_the_whole_way_again() {
        approved();
        processes.steps.returned = List.of(1L);
        referBack(ReturnStep.DIVISIONS);
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
        handOver(1);
        processes.plan.wholeApproved(3, true, SOMEBODY);
        decide(Outcome.ADOPTED);
        assertThat(processes.steps.calls).contains("publish 3");
    }

    @Test @Tag("process-1")
    void every_variable_kept_is_a_number() {
        start(List.of(1L, 2L));
        assertThat(processes.engine.getRuntimeService().createVariableInstanceQuery().list())
                .extracting(VariableInstance::getTypeName).containsOnly("long", "integer");
    }

    private void start(List<Long> divisions) {
        processes.steps.divisions = divisions;
        processes.start(PlanRoundModel.PROCESS, "round-3", Map.of(PlanRoundModel.ROUND_ID, 3L));
    }

    private void handOver(long... divisions) {
        for (var division : divisions) {
            processes.plan.divisionHandedOver(division, SOMEBODY);
        }
    }

    private void approved() {
        start(List.of(1L));
        handOver(1);
        processes.plan.wholeApproved(3, true, SOMEBODY);
    }

    private void decide(Outcome outcome) {
        processes.committee.matterRegistered(10, SOMEBODY);
        processes.committee.matterScheduled(10, SOMEBODY);
        processes.committee.decisionRecorded(10, outcome, null, SOMEBODY);
    }

    private void referBack(ReturnStep step) {
        processes.committee.matterRegistered(10, SOMEBODY);
        processes.committee.matterScheduled(10, SOMEBODY);
        processes.committee.decisionRecorded(10, Outcome.REFERRED_BACK, step, SOMEBODY);
    }
}

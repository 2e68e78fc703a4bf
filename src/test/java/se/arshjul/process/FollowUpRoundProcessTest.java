package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

class FollowUpRoundProcessTest {
    private static final String REVIEW = "round-3 money/figures";
    private static final String DIVISION = "contribution-1 contribution/division";
    private static final String APPROVE = "round-3 contribution/approve";
    private static final String REGISTER = "matter-10 committee/matter";

    final Processes processes = Processes.fresh();

    @Test
    void a_round_with_money_begins_with_the_controller_and_nobody_writes_before() {
        start(true, 1L, 2L);
        assertThat(processes.open()).containsExactly(REVIEW);
        assertThat(processes.worklist.values()).allSatisfy(task -> {
            assertThat(task.audience()).isEqualTo("controller:top");
            assertThat(task.formKey()).isEqualTo("money/figures");
        });
        processes.plan.figuresReviewed(3, SOMEBODY);
        assertThat(processes.open()).containsExactly(DIVISION, "contribution-2 contribution/division");
    }

    @Test
    void a_round_without_money_goes_to_the_divisions_at_once() {
        start(false, 1L);
        assertThat(processes.open()).containsExactly(DIVISION);
        assertThat(processes.steps.calls).containsSubsequence("openFollowUp 3", "openRound 3", "openUnits 1");
    }

    @Test @Tag("process-3")
    void figures_are_reviewed_once() {
        start(true, 1L);
        processes.plan.figuresReviewed(3, SOMEBODY);
        assertThatThrownBy(() -> processes.plan.figuresReviewed(3, SOMEBODY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_round_that_no_division_takes_part_in_goes_to_the_director() {
        start(false);
        assertThat(processes.open()).containsExactly(APPROVE);
    }

    @Test
    void the_director_returns_some_divisions_and_only_those() {
        start(false, 1L, 2L);
        handOver(1, 2);
        processes.steps.returned = List.of(1L);
        processes.plan.divisionsReturned(3, SOMEBODY);
        assertThat(processes.open()).containsExactly(DIVISION);
        handOver(1);
        assertThat(processes.open()).containsExactly(APPROVE);
    }

    @Test
    void a_round_that_does_not_go_to_the_committee_is_published_when_the_director_approves() {
        start(false, 1L);
        handOver(1);
        processes.plan.wholeApproved(3, false, SOMEBODY);
        assertThat(processes.steps.calls).endsWith("publish 3").doesNotContain("prepareMatter 3");
        assertThat(processes.isRunning("round-3")).isFalse();
    }

    @Test
    void an_approved_report_becomes_the_secretarys_matter() {
        approved();
        assertThat(processes.open()).containsExactly(REGISTER);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"ADOPTED", "ADOPTED_CHANGED", "ADOPTED_WITH_COMMISSION"})
    void an_adopted_report_is_published(Outcome adoption) {
        approved();
        decide(adoption, null);
        assertThat(processes.steps.calls).contains("publish 3").doesNotContain("closeRejected 3");
        assertThat(processes.isRunning("round-3")).isFalse();
    }

    @Test
    void a_rejected_report_is_closed_and_not_published() {
        approved();
        decide(Outcome.REJECTED, null);
        assertThat(processes.steps.calls).contains("closeRejected 3").doesNotContain("publish 3");
        assertThat(processes.isRunning("round-3")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"POSTPONED", "FORWARDED"})
    void a_postponed_report_waits_with_the_secretary(Outcome waiting) {
        approved();
        decide(waiting, null);
        assertThat(processes.open()).hasSize(1).allMatch(task -> task.startsWith("matter-10"));
        assertThat(processes.isRunning("round-3")).isTrue();
    }

    @Test
    void a_report_referred_back_to_the_director_waits_for_a_new_approval() {
        approved();
        decide(Outcome.REFERRED_BACK, ReturnStep.DIRECTOR);
        assertThat(processes.open()).containsExactly(APPROVE);
        processes.plan.wholeApproved(3, true, SOMEBODY);
        assertThat(processes.open()).containsExactly(REGISTER);
    }

    @Test
    void a_report_referred_back_to_divisions_goes_the_whole_way_again_but_not_by_the_controller() {
        approved();
        processes.steps.returned = List.of(1L);
        decide(Outcome.REFERRED_BACK, ReturnStep.DIVISIONS);
        assertThat(processes.open()).containsExactly(DIVISION);
        handOver(1);
        processes.plan.wholeApproved(3, true, SOMEBODY);
        decide(Outcome.ADOPTED, null);
        assertThat(processes.steps.calls).contains("publish 3");
    }

    @Test @Tag("process-1")
    void every_variable_kept_is_a_number() {
        start(true, 1L, 2L);
        processes.plan.figuresReviewed(3, SOMEBODY);
        assertThat(processes.engine.getRuntimeService().createVariableInstanceQuery().list())
                .extracting(VariableInstance::getTypeName).containsOnly("long", "integer");
    }

    private void start(boolean carriesMoney, Long... divisions) {
        processes.steps.carriesMoney = carriesMoney;
        processes.steps.divisions = List.of(divisions);
        processes.start(FollowUpRoundModel.PROCESS, "round-3", Map.of(FollowUpRoundModel.ROUND_ID, 3L));
    }

    private void handOver(long... divisions) {
        for (var division : divisions) {
            processes.plan.divisionHandedOver(division, SOMEBODY);
        }
    }

    private void approved() {
        start(false, 1L);
        handOver(1);
        processes.plan.wholeApproved(3, true, SOMEBODY);
    }

    private void decide(Outcome outcome, ReturnStep returnTo) {
        processes.committee.matterRegistered(10, SOMEBODY);
        processes.committee.matterScheduled(10, SOMEBODY);
        processes.committee.decisionRecorded(10, outcome, returnTo, SOMEBODY);
    }
}

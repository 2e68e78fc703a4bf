package se.arshjul.process;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.arshjul.process.Processes.SOMEBODY;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.worklist.OpenTask;

class UnitContributionProcessTest {
    private static final Instant FEW_DAYS_LEFT = Instant.parse("2098-03-01T08:00:00Z");
    private static final Instant LAST_DAY_PASSED = Instant.parse("2098-03-08T08:00:00Z");
    private static final String WRITE = "contribution-417 contribution/contribution";
    private static final String REVIEW = "contribution-417 contribution/review";

    final Processes processes = Processes.fresh();

    @BeforeEach
    void set_the_dates() {
        processes.steps.reminderAt = FEW_DAYS_LEFT;
        processes.steps.escalationAt = LAST_DAY_PASSED;
    }

    @Test
    void the_unit_writes_and_the_place_above_judges() {
        start();
        assertThat(processes.worklist.values()).extracting(OpenTask::audience, OpenTask::formKey)
                .containsExactly(tuple("manager:417", "contribution/contribution"));
        processes.plan.contributionSubmitted(417, SOMEBODY);
        assertThat(processes.worklist.values()).extracting(OpenTask::audience, OpenTask::formKey)
                .containsExactly(tuple("manager:above-417", "contribution/review"));
    }

    @Test
    void an_accepted_contribution_is_done() {
        start();
        processes.plan.contributionSubmitted(417, SOMEBODY);
        processes.plan.contributionAccepted(417, SOMEBODY);
        assertThat(processes.isRunning("contribution-417")).isFalse();
    }

    @Test
    void a_returned_contribution_goes_back_to_its_unit() {
        start();
        processes.plan.contributionSubmitted(417, SOMEBODY);
        processes.plan.contributionReturned(417, SOMEBODY);
        assertThat(processes.open()).containsExactly(WRITE);
    }

    @Test @Tag("process-8")
    void who_did_a_step_is_remembered_with_it() {
        start();
        processes.plan.contributionSubmitted(417, SOMEBODY);
        assertThat(processes.done).containsExactly("Någon " + WRITE);
        processes.plan.contributionReturned(417, SOMEBODY);
        assertThat(processes.done).containsExactly("Någon " + WRITE, "Någon " + REVIEW);
    }

    @Test @Tag("process-3")
    void a_step_that_is_not_open_cannot_be_done() {
        start();
        assertThatThrownBy(() -> processes.plan.contributionAccepted(417, SOMEBODY)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("userTask_reviewContribution is not open for contribution-417");
        assertThat(processes.done).isEmpty();
    }

    @Test
    void the_reminder_and_the_escalation_leave_the_work_where_it_is() {
        start();
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        assertThat(processes.steps.calls).containsExactly("remind 417");
        processes.plan.contributionSubmitted(417, SOMEBODY);
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        assertThat(processes.steps.calls).containsExactly("remind 417", "escalate 417");
        assertThat(processes.open()).containsExactly(REVIEW);
    }

    @Test
    void a_contribution_that_is_done_reminds_no_one() {
        start();
        processes.plan.contributionSubmitted(417, SOMEBODY);
        processes.plan.contributionAccepted(417, SOMEBODY);
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        assertThat(processes.steps.calls).isEmpty();
    }

    @Test @Tag("process-5")
    void a_moved_deadline_takes_its_timers_along() {
        start();
        processes.steps.reminderAt = LAST_DAY_PASSED;
        processes.steps.escalationAt = FakeSteps.NEVER;
        processes.plan.deadlineMoved(417);
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        assertThat(processes.steps.calls).isEmpty();
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        assertThat(processes.steps.calls).containsExactly("remind 417");
    }

    @Test @Tag("process-5")
    void a_part_given_back_reminds_and_escalates_for_its_new_day_too() {
        start();
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        giveBack(LAST_DAY_PASSED.plus(7, DAYS));
        assertThat(processes.steps.calls).containsExactly("remind 417", "escalate 417");
        processes.wait(LAST_DAY_PASSED.plus(8, DAYS));
        assertThat(processes.steps.calls).containsExactly("remind 417", "escalate 417", "remind 417");
        processes.wait(LAST_DAY_PASSED.plus(15, DAYS));
        giveBack(LAST_DAY_PASSED.plus(30, DAYS));
        processes.wait(LAST_DAY_PASSED.plus(38, DAYS));
        assertThat(processes.steps.calls).containsExactly("remind 417", "escalate 417", "remind 417", "escalate 417", "remind 417", "escalate 417");
        assertThat(processes.open()).containsExactly(WRITE);
    }

    @Test @Tag("process-5")
    void what_has_been_told_of_a_day_is_not_told_again_before_there_is_another() {
        start();
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        processes.wait(LAST_DAY_PASSED.plus(100 * 365, DAYS));
        assertThat(processes.steps.calls).containsExactlyInAnyOrder("remind 417", "escalate 417");
    }

    @Test @Tag("process-5")
    void a_day_that_is_moved_earlier_is_told_of_once() {
        start();
        processes.steps.reminderAt = FEW_DAYS_LEFT.minus(5, DAYS);
        processes.plan.deadlineMoved(417);
        processes.wait(FEW_DAYS_LEFT.minus(5, DAYS).plusSeconds(1));
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        assertThat(processes.steps.calls).containsExactly("remind 417");
    }

    @Test
    void a_part_opened_when_few_days_are_left_reminds_at_once() {
        processes.wait(FEW_DAYS_LEFT.plus(1, DAYS));
        start();
        processes.wait(FEW_DAYS_LEFT.plus(1, DAYS).plusSeconds(2));
        assertThat(processes.steps.calls).containsExactly("remind 417");
    }

    @Test @Tag("process-1")
    void nothing_but_the_id_is_kept() {
        start();
        processes.plan.contributionSubmitted(417, SOMEBODY);
        processes.plan.contributionReturned(417, SOMEBODY);
        assertThat(processes.engine.getRuntimeService().createVariableInstanceQuery().list())
                .extracting(VariableInstance::getName).containsExactly("contributionId");
    }

    @Test @Tag("process-2")
    void the_worklist_is_the_only_list_of_whose_turn_it_is() {
        start();
        var task = processes.engine.getTaskService().createTaskQuery().singleResult();
        assertThat(processes.worklist).containsOnlyKeys(task.getId());
        assertThat(processes.engine.getTaskService().getIdentityLinksForTask(task.getId())).isEmpty();
        processes.engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "withdrawn");
        assertThat(processes.worklist).isEmpty();
    }

    /** The reviewer gives the part back, to be reminded of from then on, and told of as late a week later. */
    private void giveBack(Instant reminderAt) {
        processes.plan.contributionSubmitted(417, SOMEBODY);
        processes.steps.reminderAt = reminderAt;
        processes.steps.escalationAt = reminderAt.plus(7, DAYS);
        processes.plan.contributionReturned(417, SOMEBODY);
        processes.plan.deadlineMoved(417);
    }

    private void start() {
        processes.start(UnitContributionModel.PROCESS, "contribution-417", Map.of(UnitContributionModel.CONTRIBUTION_ID, 417L));
    }
}

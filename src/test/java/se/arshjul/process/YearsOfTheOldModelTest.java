package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.process.Processes.SOMEBODY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.committee.Outcome;

/** A year that began when the year's model knew no follow-ups gets them, wherever it stands. */
@Tag("process-4")
class YearsOfTheOldModelTest {
    private static final String OLD_MODEL = "se/arshjul/process/annualCycle-2027.1.bpmn";

    final Processes processes = Processes.fresh();
    final ProcessEngine engine = processes.engine;
    private Deployment old;
    private Deployment newer;

    @BeforeEach
    void begin_a_year_under_the_old_model() {
        old = engine.getRepositoryService().createDeployment().addClasspathResource(OLD_MODEL).deploy();
        processes.steps.divisions = List.of(1L);
        processes.steps.followUps = List.of(7L, 8L);
        engine.getRuntimeService().startProcessInstanceById(definition(old).getId(), "cycle-2", Map.of("cycleId", 2L));
    }

    @AfterEach
    void take_the_versions_back() {
        engine.getRepositoryService().deleteDeployment(newer.getId(), true);
        engine.getRepositoryService().deleteDeployment(old.getId(), true);
    }

    @Test
    void a_year_before_its_premises_gets_its_rounds_at_once_and_its_branch_when_they_are_confirmed() {
        bringOver();
        assertThat(processes.steps.calls).containsExactly("prepareFollowUps 2");
        processes.cycle.premisesConfirmed(2, SOMEBODY);
        processes.cycle.planRoundOpenedByHand(2);
        restOfTheYear();
    }

    @Test
    void a_year_that_waits_for_its_plan_to_open_gets_the_branch() {
        processes.cycle.premisesConfirmed(2, SOMEBODY);
        bringOver();
        processes.cycle.planRoundOpenedByHand(2);
        restOfTheYear();
    }

    @Test
    void a_year_whose_plan_is_under_way_gets_the_branch() {
        planOpened();
        bringOver();
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
        restOfTheYear();
    }

    @Test
    void a_year_whose_plan_is_published_waits_for_the_follow_ups_before_it_ends() {
        planOpened();
        publishPlan();
        bringOver();
        followUps();
        close();
    }

    @Test
    void a_year_that_is_being_closed_is_closed_as_it_is() {
        planOpened();
        publishPlan();
        processes.cycle.yearEndedByHand(2);
        bringOver();
        assertThat(processes.steps.calls).doesNotContain("prepareFollowUps 2");
        processes.cycle.yearClosed(2, SOMEBODY);
        assertThat(processes.isRunning("cycle-2")).isFalse();
    }

    @Test
    void a_second_start_adds_nothing() {
        planOpened();
        bringOver();
        start();
        assertThat(processes.steps.calls).containsOnlyOnce("prepareFollowUps 2");
        restOfTheYear();
    }

    @Test
    void a_start_when_the_follow_ups_are_over_and_the_plan_is_not_adds_nothing() {
        planOpened();
        bringOver();
        processes.cycle.followUpCancelled(7);
        processes.cycle.followUpCancelled(8);
        start();
        assertThat(processes.steps.calls).containsOnlyOnce("prepareFollowUps 2");
    }

    @Test
    void a_start_when_every_round_is_over_sends_no_year_back() {
        planOpened();
        bringOver();
        publishPlan();
        followUps();
        processes.steps.followUps = List.of();
        start();
        close();
    }

    @Test
    void a_year_that_waits_for_its_plan_to_open_may_cancel_it() {
        processes.cycle.premisesConfirmed(2, SOMEBODY);
        bringOver();
        processes.cycle.planRoundCancelled(2);
        followUps();
        close();
    }

    @Test
    void a_year_whose_plan_is_under_way_may_cancel_it() {
        planOpened();
        bringOver();
        processes.cycle.planRoundCancelled(2);
        assertThat(processes.open()).isEmpty();
        followUps();
        close();
    }

    private void planOpened() {
        processes.cycle.premisesConfirmed(2, SOMEBODY);
        processes.cycle.planRoundOpenedByHand(2);
    }

    private void restOfTheYear() {
        publishPlan();
        followUps();
        close();
    }

    private void publishPlan() {
        processes.plan.divisionHandedOver(1, SOMEBODY);
        processes.plan.wholeApproved(3, true, SOMEBODY);
        processes.committee.matterRegistered(10, SOMEBODY);
        processes.committee.matterScheduled(10, SOMEBODY);
        processes.committee.decisionRecorded(10, Outcome.ADOPTED, null, SOMEBODY);
    }

    private void followUps() {
        processes.cycle.followUpCancelled(7);
        processes.cycle.followUpOpenedByHand(8);
        processes.plan.divisionHandedOver(1, SOMEBODY);
        processes.plan.wholeApproved(8, false, SOMEBODY);
    }

    private void close() {
        processes.cycle.yearEndedByHand(2);
        processes.cycle.yearClosed(2, SOMEBODY);
        assertThat(processes.isRunning("cycle-2")).isFalse();
    }

    /** The portal starts with the model that it has today. */
    private void bringOver() {
        newer = engine.getRepositoryService().createDeployment()
                .addClasspathResource(Models.file(AnnualCycleModel.PROCESS)).deploy();
        start();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey("cycle-2").singleResult()
                .getProcessDefinitionId()).isEqualTo(definition(newer).getId());
    }

    private void start() {
        new Migrations(engine).run();
        new FollowUpBranch(engine.getRuntimeService(), processes.steps).addWhereItLacks();
    }

    private ProcessDefinition definition(Deployment deployment) {
        return engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(deployment.getId()).singleResult();
    }
}

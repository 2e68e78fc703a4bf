package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.process.Processes.SOMEBODY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjul.committee.Outcome;

@Tag("process-4")
class MigrationsTest {
    private static final Instant FEW_DAYS_LEFT = Instant.parse("2098-03-01T08:00:00Z");

    final Processes processes = Processes.fresh();
    final ProcessEngine engine = processes.engine;
    private final List<Deployment> deployed = new ArrayList<>();

    @AfterEach
    void take_the_versions_back() {
        deployed.forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    static List<String> models() {
        return Models.ALL;
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_whole_year_under_way_goes_over_to_a_new_version(String changed) {
        yearUnderWay();
        deployNewer(changed, "");
        new Migrations(engine).run();
        assertThat(behind(changed)).isZero();
        finishYear();
        assertThat(processes.isRunning("cycle-2")).isFalse();
    }

    @Test
    void the_timers_of_an_instance_go_over_with_it() {
        processes.steps.reminderAt = FEW_DAYS_LEFT;
        yearUnderWay();
        deployNewer(UnitContributionModel.PROCESS, "");
        new Migrations(engine).run();
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        assertThat(processes.steps.calls).contains("remind 11", "remind 12");
    }

    /** The earlier model is made up: it only lets a part be written, and reminds nobody. */
    @Test
    void a_part_begun_under_an_earlier_model_takes_on_what_has_come_since() {
        processes.steps.reminderAt = FEW_DAYS_LEFT;
        processes.steps.escalationAt = FEW_DAYS_LEFT.plusSeconds(60);
        deploy(Bpmn.createExecutableProcess(UnitContributionModel.PROCESS).camundaHistoryTimeToLive(1).startEvent()
                .userTask(UnitContributionModel.WRITE_CONTRIBUTION).camundaFormKey("contribution/contribution")
                .camundaCandidateGroups("${audience.place(execution)}").endEvent().done());
        processes.start(UnitContributionModel.PROCESS, "contribution-417", Map.of(UnitContributionModel.CONTRIBUTION_ID, 417L));
        deployNewer(UnitContributionModel.PROCESS, "");
        new Migrations(engine).run();
        processes.wait(FEW_DAYS_LEFT.plusSeconds(61));
        assertThat(processes.steps.calls).containsExactlyInAnyOrder("remind 417", "escalate 417");
        processes.plan.contributionSubmitted(417, SOMEBODY);
        assertThat(processes.open()).containsExactly("contribution-417 contribution/review");
    }

    @Test
    void an_instance_at_a_step_that_is_gone_stays_and_can_be_finished() {
        yearUnderWay();
        processes.plan.contributionSubmitted(12, SOMEBODY);
        deployNewer(UnitContributionModel.PROCESS, "userTask_reviewContribution");
        new Migrations(engine).run();
        assertThat(behind(UnitContributionModel.PROCESS)).isEqualTo(1);
        processes.plan.contributionAccepted(12, SOMEBODY);
        assertThat(processes.isRunning("contribution-12")).isFalse();
    }

    @Test
    void a_model_that_has_not_changed_gets_no_new_version() {
        yearUnderWay();
        deployNewer(UnitContributionModel.PROCESS, "");
        var versions = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("planRound").count();
        Models.deploy(engine.getRepositoryService());
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("planRound").count())
                .isEqualTo(versions);
    }

    private void yearUnderWay() {
        processes.steps.divisions = List.of(1L);
        processes.steps.unitsOf.put(1L, List.of(11L, 12L));
        processes.cycle.cycleOpened(2);
        processes.cycle.premisesConfirmed(2, SOMEBODY);
        processes.cycle.planRoundOpenedByHand(2);
    }

    private void finishYear() {
        for (var unit : List.of(11L, 12L)) {
            processes.plan.contributionSubmitted(unit, SOMEBODY);
            processes.plan.contributionAccepted(unit, SOMEBODY);
        }
        processes.plan.divisionHandedOver(1, SOMEBODY);
        processes.plan.wholeApproved(3, true, SOMEBODY);
        processes.committee.matterRegistered(10, SOMEBODY);
        processes.committee.matterScheduled(10, SOMEBODY);
        processes.committee.decisionRecorded(10, Outcome.ADOPTED, null, SOMEBODY);
        processes.cycle.yearEndedByHand(2);
        processes.cycle.yearClosed(2, SOMEBODY);
    }

    /** The same model under a new version tag, with one step renamed if asked for. */
    private void deployNewer(String process, String renamed) {
        var model = Bpmn.readModelFromStream(getClass().getClassLoader().getResourceAsStream(Models.file(process)));
        model.getModelElementsByType(Process.class)
                .forEach(element -> element.setCamundaVersionTag("2028.1"));
        model.getModelElementsByType(UserTask.class).stream().filter(task -> task.getId().equals(renamed))
                .forEach(task -> task.setId(renamed + "Anew"));
        deploy(model);
    }

    private void deploy(BpmnModelInstance model) {
        deployed.add(0, engine.getRepositoryService().createDeployment().addModelInstance("bpmn/version.bpmn", model).deploy());
    }

    private long behind(String process) {
        var newest = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult();
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .filter(instance -> !instance.getProcessDefinitionId().equals(newest.getId())).count();
    }
}

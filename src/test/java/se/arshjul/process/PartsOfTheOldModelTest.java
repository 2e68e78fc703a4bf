package se.arshjul.process;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.process.Processes.SOMEBODY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that began when its timers went off once and no more hears of every new day, wherever it stands. */
@Tag("process-4")
@Tag("process-5")
class PartsOfTheOldModelTest {
    private static final Instant FEW_DAYS_LEFT = Instant.parse("2098-03-01T08:00:00Z");
    private static final Instant LAST_DAY_PASSED = Instant.parse("2098-03-08T08:00:00Z");
    private static final String KEY = "contribution-417";

    final Processes processes = Processes.fresh();
    final ProcessEngine engine = processes.engine;
    private final List<Deployment> deployed = new ArrayList<>();

    @BeforeEach
    void set_the_dates() {
        processes.steps.reminderAt = FEW_DAYS_LEFT;
        processes.steps.escalationAt = LAST_DAY_PASSED;
    }

    @AfterEach
    void take_the_versions_back() {
        deployed.forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {UnitContributionModel.PROCESS, DivisionContributionModel.PROCESS})
    void timers_that_wait_go_over_and_go_off_again_for_another_day(String process) {
        startOld(process);
        bringOver(process);
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        assertThat(told()).containsExactly("remind 417", "escalate 417");
        anotherDay();
        assertThat(told()).containsExactly("remind 417", "escalate 417", "remind 417", "escalate 417");
    }

    @ParameterizedTest
    @ValueSource(strings = {UnitContributionModel.PROCESS, DivisionContributionModel.PROCESS})
    void timers_that_have_gone_off_say_the_same_once_more_and_go_off_for_another_day(String process) {
        startOld(process);
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        bringOver(process);
        processes.wait(LAST_DAY_PASSED.plusSeconds(3));
        assertThat(told()).hasSize(4);
        anotherDay();
        assertThat(told()).hasSize(6).endsWith("remind 417", "escalate 417");
    }

    @Test
    void a_part_under_review_can_be_given_back_with_another_day() {
        startOld(UnitContributionModel.PROCESS);
        processes.plan.contributionSubmitted(417, SOMEBODY);
        bringOver(UnitContributionModel.PROCESS);
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        processes.plan.contributionReturned(417, SOMEBODY);
        anotherDay();
        assertThat(told()).endsWith("remind 417", "escalate 417");
        processes.plan.contributionSubmitted(417, SOMEBODY);
        processes.plan.contributionAccepted(417, SOMEBODY);
        assertThat(processes.isRunning(KEY)).isFalse();
    }

    /** The old model still asks when its timers go off, in the old way, where an instance stays behind with it. */
    @Test
    void an_instance_that_stays_behind_keeps_its_timers() {
        startOld(UnitContributionModel.PROCESS);
        processes.steps.reminderAt = LAST_DAY_PASSED;
        processes.steps.escalationAt = FakeSteps.NEVER;
        processes.plan.deadlineMoved(417);
        processes.wait(FEW_DAYS_LEFT.plusSeconds(1));
        assertThat(told()).isEmpty();
        processes.wait(LAST_DAY_PASSED.plusSeconds(1));
        assertThat(told()).containsExactly("remind 417");
    }

    private List<String> told() {
        return processes.steps.calls.stream().filter(call -> !call.startsWith("openUnits")).toList();
    }

    private void anotherDay() {
        processes.steps.reminderAt = LAST_DAY_PASSED.plus(30, DAYS);
        processes.steps.escalationAt = LAST_DAY_PASSED.plus(37, DAYS);
        processes.plan.deadlineMoved(417);
        processes.wait(processes.steps.reminderAt.plusSeconds(1));
        processes.wait(processes.steps.escalationAt.plusSeconds(1));
    }

    private void startOld(String process) {
        var old = deploy("se/arshjul/process/" + process + "-2027.2.bpmn");
        engine.getRuntimeService().startProcessInstanceById(old.getId(), KEY, Map.of("contributionId", 417L));
    }

    /** The portal starts with the model that it has today. */
    private void bringOver(String process) {
        var newest = deploy(Models.file(process));
        new Migrations(engine).run();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(KEY).singleResult()
                .getProcessDefinitionId()).isEqualTo(newest.getId());
    }

    private ProcessDefinition deploy(String model) {
        var deployment = engine.getRepositoryService().createDeployment().addClasspathResource(model).deploy();
        deployed.add(0, deployment);
        return engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(deployment.getId()).singleResult();
    }
}

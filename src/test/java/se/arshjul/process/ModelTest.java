package se.arshjul.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every model as source code is read: ids, names, drawing, and that what it names exists. */
class ModelTest {
    private static final Path FOLDER = Path.of("bpmn");
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final Pattern ID = Pattern.compile(
            "(userTask|serviceTask|callActivity|subProcess|gateway|startEvent|endEvent|event|flow)_[a-z][A-Za-z]+");
    private static final Pattern CALL = Pattern.compile("[$#]\\{([a-z]\\w*)(?:\\.(\\w+)\\(execution\\))?}");
    private static final Set<String> FORM_KEYS = Set.of("cycle/premises", "cycle/close", "contribution/contribution", "contribution/review",
            "contribution/division", "contribution/approve", "committee/matter", "committee/meeting", "committee/decision", "money/figures");
    /** The director approves a plan and a report alike: the same step, the same form. */
    private static final String APPROVE_WHOLE = "userTask_approveWhole";

    final Processes processes = Processes.fresh();

    static List<BpmnModelInstance> models() {
        return Models.ALL.stream().map(process -> FOLDER.resolve(process + ".bpmn").toFile())
                .map(Bpmn::readModelFromFile).toList();
    }

    @Test
    void every_file_is_deployed_and_every_deployed_model_has_its_file() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> "bpmn/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Models.ALL.stream().map(Models::file),
                            Models.DECISIONS.stream().map(Models::decisionFile)).toList());
        }
    }

    @Test
    void a_persons_step_stands_in_one_model_only() {
        assertThat(models().stream().flatMap(model -> all(model, UserTask.class).stream()).map(UserTask::getId)
                .filter(id -> !id.equals(APPROVE_WHOLE)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_process_says_what_it_is(BpmnModelInstance model) {
        var process = all(model, Process.class).iterator().next();
        assertThat(Models.ALL).contains(process.getId());
        assertThat(process.getName()).isNotBlank();
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
        assertThat(process.getCamundaVersionTag()).matches("20\\d\\d\\.\\d+");
    }

    @ParameterizedTest
    @MethodSource("models")
    void ids_are_written_by_hand(BpmnModelInstance model) {
        assertThat(all(model, FlowElement.class)).extracting(FlowElement::getId).allMatch(ID.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_modeler_is_told_which_engine_runs_it(BpmnModelInstance model) {
        assertThat(model.getDefinitions().getAttributeValueNs(MODELER, "executionPlatform")).isEqualTo("Camunda Platform");
        assertThat(model.getDefinitions().getAttributeValueNs(MODELER, "executionPlatformVersion"))
                .isEqualTo(ProcessEngine.class.getPackage().getImplementationVersion());
    }

    @Test
    void the_modeler_is_told_which_engine_decides() {
        Models.DECISIONS.forEach(decision -> {
            var table = Dmn.readModelFromFile(FOLDER.resolve(decision + ".dmn").toFile()).getDefinitions();
            assertThat(table.getAttributeValueNs(MODELER, "executionPlatform")).isEqualTo("Camunda Platform");
            assertThat(table.getAttributeValueNs(MODELER, "executionPlatformVersion"))
                    .isEqualTo(ProcessEngine.class.getPackage().getImplementationVersion());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_has_a_name_and_a_gateway_asks_and_is_answered(BpmnModelInstance model) {
        assertThat(all(model, FlowNode.class)).allMatch(node -> isNamed(node), "named");
        for (var gateway : all(model, Gateway.class)) {
            if (gateway instanceof ParallelGateway) {
                continue; // it asks nothing: all its ways are taken, or awaited
            }
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getOutgoing()).hasSizeGreaterThan(1).allMatch(flow -> isAnswered(flow), "answered once");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_choice_has_a_default_and_a_condition_on_every_other_way(BpmnModelInstance model) {
        for (var gateway : all(model, ExclusiveGateway.class)) {
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing()).allMatch(
                    flow -> flow.equals(gateway.getDefault()) == (flow.getConditionExpression() == null), "one way or the other");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everything_is_drawn(BpmnModelInstance model) {
        assertThat(ids(all(model, FlowNode.class)))
                .isEqualTo(all(model, BpmnShape.class).stream().map(shape -> shape.getBpmnElement().getId()).collect(toSet()));
        assertThat(ids(all(model, SequenceFlow.class)))
                .isEqualTo(all(model, BpmnEdge.class).stream().map(edge -> edge.getBpmnElement().getId()).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void names_outside_their_sign_have_a_place_of_their_own(BpmnModelInstance model) {
        assertThat(all(model, BpmnShape.class)).filteredOn(shape -> isSign((FlowElement) shape.getBpmnElement()))
                .allMatch(shape -> shape.getBpmnLabel() != null, "labelled");
        assertThat(all(model, BpmnEdge.class)).filteredOn(edge -> isNamed((FlowElement) edge.getBpmnElement()))
                .allMatch(edge -> edge.getBpmnLabel() != null, "labelled");
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothing_drawn_lies_upon_something_else(BpmnModelInstance model) {
        var boxes = DrawnBoxes.of(model);
        for (var one : boxes) {
            assertThat(boxes).filteredOn(other -> other != one && other.at().intersects(one.at()))
                    .as("under " + one.what()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void there_are_no_scripts_and_no_listeners_of_a_models_own(BpmnModelInstance model) {
        Stream.of(ScriptTask.class, Script.class, CamundaScript.class, CamundaExecutionListener.class, CamundaTaskListener.class)
                .forEach(type -> assertThat(all(model, type)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_persons_task_has_a_form_from_the_list_an_audience_and_no_assignee(BpmnModelInstance model) {
        for (var task : all(model, UserTask.class)) {
            assertThat(task.getCamundaFormKey()).isIn(FORM_KEYS);
            assertThat(task.getCamundaCandidateGroups()).startsWith("${audience.");
            assertThat(task.getCamundaAssignee()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void an_automatic_step_names_a_bean_that_exists_and_stays_in_the_users_transaction(BpmnModelInstance model) {
        for (var task : all(model, ServiceTask.class)) {
            var bean = CALL.matcher(task.getCamundaDelegateExpression());
            assertThat(bean.matches()).isTrue();
            assertThat(processes.beans).containsKey(bean.group(1));
        }
        assertThat(Bpmn.convertToString(model)).doesNotContain("camunda:async");
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_audience_and_deadline_asked_for_can_be_answered(BpmnModelInstance model) {
        var asked = CALL.matcher(Bpmn.convertToString(model)).results().filter(call -> call.group(2) != null).toList();
        assertThat(asked).isNotEmpty().allSatisfy(call -> assertThat(processes.beans.get(call.group(1)).getClass().getMethods())
                .extracting(Method::getName).contains(call.group(2)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_part_calls_a_model_that_exists_under_a_key_of_its_own(BpmnModelInstance model) {
        for (var call : all(model, CallActivity.class)) {
            assertThat(Models.ALL).contains(call.getCalledElement());
            assertThat(Bpmn.convertToString(model)).contains("<camunda:in businessKey=");
        }
    }

    private static <T extends ModelElementInstance> Collection<T> all(
            BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static Set<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(toSet());
    }

    private static boolean isNamed(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    /** The way says what it answers; before an event that is awaited the event alone says it. */
    private static boolean isAnswered(SequenceFlow flow) {
        return isNamed(flow) != flow.getSource() instanceof EventBasedGateway;
    }

    private static boolean isSign(FlowElement element) {
        return element instanceof Event || element instanceof Gateway;
    }
}

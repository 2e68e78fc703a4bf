package se.arshjul.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The models that come with the portal; no other is ever deployed. */
final class Models {
    static final List<String> ALL = List.of(AnnualCycleModel.PROCESS, PlanRoundModel.PROCESS,
            FollowUpRoundModel.PROCESS, DivisionContributionModel.PROCESS, UnitContributionModel.PROCESS, CommitteeDecisionModel.PROCESS);

    /** The decisions, each a table in a file of its own. */
    static final List<String> DECISIONS = List.of(MeasuresPlanDecision.DECISION);

    private Models() {}

    static String file(String process) {
        return "bpmn/" + process + ".bpmn";
    }

    static String decisionFile(String decision) {
        return "bpmn/" + decision + ".dmn";
    }

    /** The form of every step that a person does, by the step's id. */
    static Map<String, String> forms() {
        return ALL.stream().map(process -> Drawing.read(file(process))).flatMap(drawing -> drawing.shapes().stream())
                .map(Drawing.Shape::element).filter(UserTask.class::isInstance).map(UserTask.class::cast)
                .collect(Collectors.toMap(UserTask::getId, UserTask::getCamundaFormKey, (one, same) -> one, TreeMap::new));
    }

    /** A model that has not changed since the last start gets no new version. */
    static void deploy(RepositoryService repository) {
        var deployment = repository.createDeployment().name("arshjul").enableDuplicateFiltering(true);
        ALL.forEach(process -> deployment.addClasspathResource(file(process)));
        DECISIONS.forEach(decision -> deployment.addClasspathResource(decisionFile(decision)));
        deployment.deploy();
    }
}

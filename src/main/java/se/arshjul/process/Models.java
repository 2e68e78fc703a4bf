package se.arshjul.process;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

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

    /** A model that has not changed since the last start gets no new version. */
    static void deploy(RepositoryService repository) {
        var deployment = repository.createDeployment().name("arshjul").enableDuplicateFiltering(true);
        ALL.forEach(process -> deployment.addClasspathResource(file(process)));
        DECISIONS.forEach(decision -> deployment.addClasspathResource(decisionFile(decision)));
        deployment.deploy();
    }
}

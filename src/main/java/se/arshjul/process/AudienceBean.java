package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.arshjul.committee.CommitteeSteps;
import se.arshjul.contribution.ContributionSteps;
import se.arshjul.cycle.CycleSteps;

/** Whose a task is, as the models ask: {@code ${audience.planner(execution)}}. */
@ApplicationScoped
@Named("audience")
public class AudienceBean {
    @Inject ContributionSteps plan;
    @Inject CycleSteps cycle;
    @Inject CommitteeSteps committee;

    public String place(DelegateExecution execution) {
        return plan.placeAudience(Ids.read(execution, UnitContributionModel.CONTRIBUTION_ID));
    }

    public String superior(DelegateExecution execution) {
        return plan.superiorAudience(Ids.read(execution, UnitContributionModel.CONTRIBUTION_ID));
    }

    public String director(DelegateExecution execution) {
        return plan.directorAudience(Ids.read(execution, PlanRoundModel.ROUND_ID));
    }

    public String controller(DelegateExecution execution) {
        return plan.controllerAudience(Ids.read(execution, FollowUpRoundModel.ROUND_ID));
    }

    public String planner(DelegateExecution execution) {
        return cycle.plannerAudience(Ids.read(execution, AnnualCycleModel.CYCLE_ID));
    }

    public String secretary(DelegateExecution execution) {
        return committee.secretaryAudience(Ids.read(execution, CommitteeDecisionModel.MATTER_ID));
    }
}

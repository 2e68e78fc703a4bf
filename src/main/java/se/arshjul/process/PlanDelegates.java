package se.arshjul.process;

import static se.arshjul.process.FollowUpRoundModel.CARRIES_MONEY;
import static se.arshjul.process.PlanRoundModel.DIVISIONS;
import static se.arshjul.process.PlanRoundModel.ROUND_ID;
import static se.arshjul.process.UnitContributionModel.CONTRIBUTION_ID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import se.arshjul.contribution.ContributionSteps;

/** The plan's automatic steps, one bean for each service task in the models. */
@ApplicationScoped
public class PlanDelegates {
    @Inject ContributionSteps plan;

    @Produces @Named("openRound")
    JavaDelegate openRound() {
        return execution -> execution.setVariable(DIVISIONS,
                Variables.untypedValue(plan.openRound(Ids.read(execution, ROUND_ID)), true));
    }

    @Produces @Named("openFollowUp")
    JavaDelegate openFollowUp() {
        return execution -> execution.setVariable(CARRIES_MONEY,
                Variables.untypedValue(plan.openFollowUp(Ids.read(execution, ROUND_ID)), true));
    }

    @Produces @Named("selectReturnedDivisions")
    JavaDelegate selectReturnedDivisions() {
        return execution -> execution.setVariable(DIVISIONS,
                Variables.untypedValue(plan.returnedDivisions(Ids.read(execution, ROUND_ID)), true));
    }

    @Produces @Named("openUnitContributions")
    JavaDelegate openUnitContributions() {
        return execution -> execution.setVariable(DivisionContributionModel.UNITS,
                Variables.untypedValue(plan.openUnits(Ids.read(execution, CONTRIBUTION_ID)), true));
    }

    @Produces @Named("publishPlan")
    JavaDelegate publishPlan() {
        return execution -> plan.publish(Ids.read(execution, ROUND_ID));
    }

    @Produces @Named("closeRejected")
    JavaDelegate closeRejected() {
        return execution -> plan.closeRejected(Ids.read(execution, ROUND_ID));
    }

    @Produces @Named("remindWriter")
    JavaDelegate remindWriter() {
        return execution -> plan.remind(Ids.read(execution, CONTRIBUTION_ID));
    }

    @Produces @Named("escalateLate")
    JavaDelegate escalateLate() {
        return execution -> plan.escalate(Ids.read(execution, CONTRIBUTION_ID));
    }
}

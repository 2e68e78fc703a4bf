package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.arshjul.cycle.CycleSteps;
import se.arshjul.plan.PlanSteps;

/** When a timer goes off, as the models ask: {@code ${deadlines.reminder(execution)}}. */
@ApplicationScoped
@Named("deadlines")
public class DeadlinesBean {
    @Inject PlanSteps plan;
    @Inject CycleSteps cycle;

    public Date reminder(DelegateExecution execution) {
        return Date.from(plan.reminderAt(Ids.read(execution, UnitContributionModel.CONTRIBUTION_ID)));
    }

    public Date escalation(DelegateExecution execution) {
        return Date.from(plan.escalationAt(Ids.read(execution, UnitContributionModel.CONTRIBUTION_ID)));
    }

    public Date planRoundOpens(DelegateExecution execution) {
        return Date.from(cycle.planRoundOpensAt(Ids.read(execution, AnnualCycleModel.CYCLE_ID)));
    }

    public Date followUpOpens(DelegateExecution execution) {
        return Date.from(cycle.followUpOpensAt(Ids.read(execution, AnnualCycleModel.FOLLOW_UP_ID)));
    }

    public Date yearEnds(DelegateExecution execution) {
        return Date.from(cycle.yearEndsAt(Ids.read(execution, AnnualCycleModel.CYCLE_ID)));
    }
}

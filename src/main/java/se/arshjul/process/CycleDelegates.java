package se.arshjul.process;

import static se.arshjul.process.AnnualCycleModel.CYCLE_ID;
import static se.arshjul.process.AnnualCycleModel.FOLLOW_UPS;
import static se.arshjul.process.AnnualCycleModel.ROUND_ID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import se.arshjul.cycle.CycleSteps;

/** The year's automatic steps, one bean for each service task in the model. */
@ApplicationScoped
public class CycleDelegates {
    @Inject CycleSteps cycle;

    @Produces @Named("preparePlanRound")
    JavaDelegate preparePlanRound() {
        return execution -> execution.setVariable(ROUND_ID, cycle.preparePlanRound(Ids.read(execution, CYCLE_ID)));
    }

    @Produces @Named("prepareFollowUps")
    JavaDelegate prepareFollowUps() {
        return execution -> execution.setVariable(FOLLOW_UPS,
                Variables.untypedValue(cycle.prepareFollowUps(Ids.read(execution, CYCLE_ID)), true));
    }

    @Produces @Named("archiveYear")
    JavaDelegate archiveYear() {
        return execution -> cycle.archiveYear(Ids.read(execution, CYCLE_ID));
    }
}

package se.arshjul.process;

import static se.arshjul.process.PlanRoundModel.MATTER_ID;
import static se.arshjul.process.PlanRoundModel.ROUND_ID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import se.arshjul.committee.CommitteeSteps;

/** The committee's automatic steps, one bean for each service task in the models. */
@ApplicationScoped
public class CommitteeDelegates {
    @Inject CommitteeSteps committee;

    @Produces @Named("prepareMatter")
    JavaDelegate prepareMatter() {
        return execution -> execution.setVariable(MATTER_ID, committee.prepareMatter(Ids.read(execution, ROUND_ID)));
    }
}

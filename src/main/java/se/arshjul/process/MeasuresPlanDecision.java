package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import se.arshjul.commission.MeasuresDemand;

/** Asks the decision model {@code measuresPlan} (process-7). */
@ApplicationScoped
public class MeasuresPlanDecision implements MeasuresDemand {

    static final String DECISION = "measuresPlan";
    static final String GROUND = "ground";

    @Inject DecisionService decisions;

    @Override
    public Set<Ground> grounds(Deficits deficits) {
        var inputs = Variables.createVariables()
                .putValue("outcomeTkr", deficits.outcomeTkr()).putValue("outcomePercent", deficits.outcomePercent())
                .putValue("forecastTkr", deficits.forecastTkr()).putValue("forecastPercent", deficits.forecastPercent())
                .putValue("limitTkr", deficits.limitTkr()).putValue("limitPercent", deficits.limitPercent());
        var grounds = EnumSet.noneOf(Ground.class);
        decisions.evaluateDecisionTableByKey(DECISION, inputs).collectEntries(GROUND)
                .forEach(ground -> grounds.add(Ground.valueOf((String) ground)));
        return grounds;
    }
}

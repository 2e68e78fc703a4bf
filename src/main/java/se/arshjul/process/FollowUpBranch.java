package se.arshjul.process;

import static se.arshjul.process.AnnualCycleModel.CLOSE_YEAR;
import static se.arshjul.process.AnnualCycleModel.CONFIRM_PREMISES;
import static se.arshjul.process.AnnualCycleModel.CYCLE_ID;
import static se.arshjul.process.AnnualCycleModel.PREPARE_FOLLOW_UPS;
import static se.arshjul.process.AnnualCycleModel.ROUNDS_ENDED;
import static se.arshjul.process.AnnualCycleModel.YEAR_END;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.arshjul.cycle.CycleSteps;

/**
 * The follow-ups of a year whose process began before they were part of it. Its rounds are made; a year that is past its premises
 * gets the branch too, and one whose plan has ended waits for it. A year that somebody is closing is closed as it is.
 */
final class FollowUpBranch {
    private final RuntimeService runtime;
    private final CycleSteps cycle;

    FollowUpBranch(RuntimeService runtime, CycleSteps cycle) {
        this.runtime = runtime;
        this.cycle = cycle;
    }

    /** Adds the branch to an instance that stood at the given steps when it was brought over. */
    void add(ProcessInstance year, List<String> steps) {
        if (steps.contains(CONFIRM_PREMISES)) {
            cycle.prepareFollowUps((Long) runtime.getVariable(year.getId(), CYCLE_ID));
        } else if (!steps.contains(CLOSE_YEAR)) {
            begin(year, steps);
        }
    }

    private void begin(ProcessInstance year, List<String> steps) {
        var change = runtime.createProcessInstanceModification(year.getId()).startBeforeActivity(PREPARE_FOLLOW_UPS);
        if (steps.contains(YEAR_END)) {
            change.startBeforeActivity(ROUNDS_ENDED).cancelAllForActivity(YEAR_END);
        }
        change.execute();
    }
}

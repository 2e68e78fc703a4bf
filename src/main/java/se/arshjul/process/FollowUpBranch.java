package se.arshjul.process;

import static se.arshjul.process.AnnualCycleModel.CONFIRM_PREMISES;
import static se.arshjul.process.AnnualCycleModel.CYCLE_ID;
import static se.arshjul.process.AnnualCycleModel.FOLLOW_UPS_AT_WORK;
import static se.arshjul.process.AnnualCycleModel.PLAN_ROUND;
import static se.arshjul.process.AnnualCycleModel.PLAN_ROUND_OPENING;
import static se.arshjul.process.AnnualCycleModel.PREPARE_FOLLOW_UPS;
import static se.arshjul.process.AnnualCycleModel.PROCESS;
import static se.arshjul.process.AnnualCycleModel.ROUNDS_ENDED;
import static se.arshjul.process.AnnualCycleModel.YEAR_END;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.arshjul.cycle.CycleSteps;

/**
 * Gives the years whose process began before follow-ups were part of it what they lack (process-4). Their rounds are made; a
 * year past its premises gets the branch too, and one whose plan has ended goes back to wait for it. A year that somebody
 * is closing is closed as it is. What a year has is read from where it stands, so a start that breaks off is made up for by the next.
 */
final class FollowUpBranch {
    private final RuntimeService runtime;
    private final CycleSteps cycle;

    FollowUpBranch(RuntimeService runtime, CycleSteps cycle) {
        this.runtime = runtime;
        this.cycle = cycle;
    }

    void addWhereItLacks() {
        runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).list().forEach(this::complete);
    }

    private void complete(ProcessInstance year) {
        var steps = new HashSet<String>();
        collect(runtime.getActivityInstance(year.getId()), steps);
        if (steps.contains(CONFIRM_PREMISES)) {
            prepare(year);
        } else if (steps.contains(YEAR_END)) {
            sendBack(year);
        } else if (isPlanAlone(steps)) {
            runtime.createProcessInstanceModification(year.getId()).startBeforeActivity(PREPARE_FOLLOW_UPS).execute();
        }
    }

    private static boolean isPlanAlone(Set<String> steps) {
        return (steps.contains(PLAN_ROUND_OPENING) || steps.contains(PLAN_ROUND))
                && !steps.contains(FOLLOW_UPS_AT_WORK) && !steps.contains(ROUNDS_ENDED);
    }

    private void sendBack(ProcessInstance year) {
        if (prepare(year)) {
            runtime.createProcessInstanceModification(year.getId()).startBeforeActivity(PREPARE_FOLLOW_UPS)
                    .startBeforeActivity(ROUNDS_ENDED).cancelAllForActivity(YEAR_END).execute();
        }
    }

    /** Makes the rounds that the year lacks; true when some are ahead. */
    private boolean prepare(ProcessInstance year) {
        return !cycle.prepareFollowUps((Long) runtime.getVariable(year.getId(), CYCLE_ID)).isEmpty();
    }

    private static void collect(ActivityInstance at, Set<String> steps) {
        steps.add(at.getActivityId());
        for (var below : at.getChildActivityInstances()) {
            collect(below, steps);
        }
    }
}

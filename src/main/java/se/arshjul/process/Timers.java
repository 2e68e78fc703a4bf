package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/** The timers of running processes, moved when the date behind them moves (process-5). */
@ApplicationScoped
public class Timers {
    @Inject RuntimeService runtime;
    @Inject ManagementService management;

    /** Asks the model anew when the timer goes off; one that is not waiting is let be. */
    void reset(String processKey, String activityId) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(processKey).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId())
                        .activityId(activityId).timers().list().stream())
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }
}

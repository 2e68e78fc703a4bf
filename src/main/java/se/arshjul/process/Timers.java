package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/** The timers of running processes, moved when the date behind them moves (process-5). */
@ApplicationScoped
public class Timers {
    @Inject RuntimeService runtime;
    @Inject ManagementService management;
    @Inject CommandExecutor commands;

    /** Asks the model for the day anew; a timer that is not waiting is let be. */
    void reset(String processKey, String activityId) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(processKey).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId())
                        .activityId(activityId).timers().list().stream())
                .forEach(job -> commands.execute(context -> reset(job.getId(), context)));
    }

    /** A repeated timer counts on from the day it was made with until it is told another, and would go off on that day too. */
    private Void reset(String jobId, CommandContext context) {
        management.recalculateJobDuedate(jobId, false);
        var timer = (TimerEntity) context.getJobManager().findJobById(jobId);
        if (timer.getRepeat() != null) {
            timer.setRepeat(DeadlinesBean.from(timer.getDuedate().toInstant()));
        }
        return null;
    }
}

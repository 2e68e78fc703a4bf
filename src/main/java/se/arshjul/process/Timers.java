package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/** The timers of running processes, moved when the date behind them moves (process-5). */
@ApplicationScoped
public class Timers {
    /** The engine's own queries for instances and jobs ask for much more, and cost as much as the step itself. */
    private static final String RUNNING = "SELECT * FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = #{processKey} AND PARENT_ID_ IS NULL";

    @Inject RuntimeService runtime;
    @Inject ManagementService management;
    @Inject CommandExecutor commands;

    /** Asks the model for the days anew; a timer that is not waiting is let be. */
    void reset(String processKey, String... activityIds) {
        var named = Set.of(activityIds);
        runtime.createNativeProcessInstanceQuery().sql(RUNNING).parameter("processKey", processKey).list()
                .forEach(instance -> commands.execute(context -> reset(instance.getId(), named, context)));
    }

    private Void reset(String instanceId, Set<String> activityIds, CommandContext context) {
        context.getJobManager().findJobsByProcessInstanceId(instanceId).stream()
                .filter(TimerEntity.class::isInstance).map(TimerEntity.class::cast)
                .filter(timer -> activityIds.contains(timer.getJobDefinition().getActivityId())).forEach(this::reset);
        return null;
    }

    /** A repeated timer counts on from the day it was made with until it is told another, and would go off on that day too. */
    private void reset(TimerEntity timer) {
        management.recalculateJobDuedate(timer.getId(), false);
        if (timer.getRepeat() != null) {
            timer.setRepeat(DeadlinesBean.from(timer.getDuedate().toInstant()));
        }
    }
}

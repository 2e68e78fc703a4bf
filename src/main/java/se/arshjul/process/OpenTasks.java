package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import se.arshjul.organisation.Actor;
import se.arshjul.worklist.WorklistWriter;

/** The tasks that wait for someone, found by what they are about and which step they are; each is done by somebody. */
@ApplicationScoped
public class OpenTasks {
    /** The engine's own query asks for much more, and costs as much as the step itself. */
    private static final String WAITING = """
            SELECT t.* FROM ACT_RU_TASK t JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_
            WHERE e.BUSINESS_KEY_ = #{processKey} AND t.TASK_DEF_KEY_ = #{step}""";

    @Inject TaskService tasks;
    @Inject WorklistWriter worklist;

    void complete(Actor actor, String processKey, String step) {
        complete(actor, processKey, step, Map.of());
    }

    /** Completes the step, remembering who did it; the flags are for the gateway behind it and are not kept (process-1). */
    void complete(Actor actor, String processKey, String step, Map<String, Object> flags) {
        var task = tasks.createNativeTaskQuery().sql(WAITING).parameter("processKey", processKey)
                .parameter("step", step).singleResult();
        if (task == null) {
            throw new IllegalStateException(step + " is not open for " + processKey);
        }
        worklist.doneBy(actor, task.getId());
        tasks.complete(task.getId(), passing(flags));
    }

    private static VariableMap passing(Map<String, Object> flags) {
        var passing = Variables.createVariables();
        flags.forEach((name, value) -> passing.putValue(name, Variables.untypedValue(value, true)));
        return passing;
    }
}

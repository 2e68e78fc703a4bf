package se.arshjul.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import se.arshjul.worklist.OpenTask;
import se.arshjul.worklist.WorklistWriter;

/**
 * Keeps the worklist in step with every user task (process-2). The audience is taken out of the task's definition, so the
 * engine writes no candidates of its own: the worklist is the only list of whose turn it is.
 */
final class WorklistListener extends AbstractBpmnParseListener {
    private final WorklistWriter worklist;

    WorklistListener(WorklistWriter worklist) {
        this.worklist = worklist;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var audience = takeAudience(definition);
        var formKey = definition.getFormKey().getExpressionText();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> worklist.open(open(task, formKey, audience)));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> worklist.close(task.getId()));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> worklist.close(task.getId()));
    }

    private static Expression takeAudience(TaskDefinition definition) {
        var candidates = definition.getCandidateGroupIdExpressions();
        if (candidates.size() != 1) {
            throw new IllegalStateException(definition.getKey() + " needs one audience, has " + candidates.size());
        }
        var audience = candidates.iterator().next();
        candidates.clear();
        return audience;
    }

    private static OpenTask open(DelegateTask task, String formKey, Expression audience) {
        var execution = task.getExecution();
        return new OpenTask(task.getId(), execution.getProcessBusinessKey(), formKey, (String) audience.getValue(execution));
    }
}

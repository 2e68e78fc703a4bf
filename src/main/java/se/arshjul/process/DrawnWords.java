package se.arshjul.process;

import java.util.Locale;
import java.util.ResourceBundle;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a drawing says, in one reader's language: a person's step as in the list of tasks, all else by its place in its model. */
record DrawnWords(Locale locale) {

    /** What the process is called. */
    String of(String process) {
        return text("process." + process);
    }

    /** What a shape is called; one that has no name in the model has none here. */
    String of(String process, FlowElement element, String drawn) {
        if (drawn != null && element instanceof UserTask task) {
            return text("worklist.task." + task.getCamundaFormKey());
        }
        return of(process, element.getId(), drawn);
    }

    String of(String process, String id, String drawn) {
        return drawn == null ? null : text("process." + process + "." + id);
    }

    String here() {
        return text("process.picture.here");
    }

    String language() {
        return locale.getLanguage();
    }

    private String text(String key) {
        return ResourceBundle.getBundle("texts", locale).getString(key);
    }
}

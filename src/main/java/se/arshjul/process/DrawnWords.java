package se.arshjul.process;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a drawing says, in one reader's language: a person's step as in the list of tasks, all else by its place in its model. */
record DrawnWords(Locale locale) {

    /** What the process is called. */
    String of(String process) {
        return text("process." + process);
    }

    /** What an element is called; one that has no name in the model has none here. */
    String of(String process, String id, String drawn) {
        if (drawn == null) {
            return null;
        }
        return text(id.startsWith("userTask_") ? "worklist.task." + id : "process." + process + "." + id);
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

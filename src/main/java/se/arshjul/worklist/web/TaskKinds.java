package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import se.arshjul.web.Texts;

/** The kinds of tasks that there are, in the order of their names: those that the bundle has a name for. */
@Named
@RequestScoped
public class TaskKinds {

    private static final String NAMES = "worklist.task.";

    @Inject Texts texts;

    public List<String> getAll() {
        return ResourceBundle.getBundle("texts").keySet().stream().filter(key -> key.startsWith(NAMES))
                .sorted(Comparator.comparing(texts::of)).map(key -> key.substring(NAMES.length())).toList();
    }
}

package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.web.Notices;
import se.arshjul.worklist.WorklistService;

/** Does what a button in the list of tasks asks; the button's name says what, its value which task. */
@Named
@RequestScoped
public class TaskActions {

    @Inject WorklistService worklist;
    @Inject Notices notices;
    @Inject Actor actor;
    @Inject HttpServletRequest request;

    /** Does the one thing that was asked and leads back to the same list; null where nothing was asked. */
    public String act() {
        String told = done();
        if (told == null) {
            return null;
        }
        notices.add(told);
        var list = TaskList.of(request);
        return "/worklist/tasks?faces-redirect=true&" + list.from(list.offset());
    }

    private String done() {
        var key = key();
        if (asked("take") != null) {
            worklist.take(asked("take"), key, actor);
            return "worklist.tasks.taken";
        }
        if (asked("giveBack") != null) {
            worklist.giveBack(asked("giveBack"), key, actor);
            return "worklist.tasks.givenBack";
        }
        if (asked("handOver") != null) {
            worklist.handOver(asked("handOver"), about("receiver", asked("handOver")), key, actor);
            return "worklist.tasks.handedOver";
        }
        if (asked("watch") != null) {
            worklist.watchUntil(asked("watch"), day(about("until", asked("watch"))), key, actor);
            return "worklist.tasks.watched";
        }
        return acceptedInOneGo(key);
    }

    private String acceptedInOneGo(CommandKey key) {
        if (asked("acceptChosen") == null) {
            return null;
        }
        String[] chosen = request.getParameterValues("chosen");
        worklist.doInOneGo(chosen == null ? Set.of() : Set.of(chosen), asked("comment"), key, actor);
        return "worklist.tasks.accepted";
    }

    private CommandKey key() {
        return new CommandKey(asked("key"));
    }

    private String asked(String name) {
        return request.getParameter(name);
    }

    private String about(String name, String taskId) {
        String value = request.getParameter(name + "-" + taskId);
        return value == null ? "" : value;
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new RuleBrokenException("worklist.watchDay", typed);
        }
    }
}

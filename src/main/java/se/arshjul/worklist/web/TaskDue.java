package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.arshjul.worklist.WorkItem;
import se.arshjul.worklist.WorklistReader;

/** Until when the task is to be done whose form is shown; read once for each request. */
@Named
@RequestScoped
public class TaskDue {

    @Inject WorklistReader worklist;
    private boolean read;
    private LocalDate due;

    /** The day of the open task that the form is for; null where nobody has it to do now. */
    public LocalDate of(String formKey, String processKey) {
        if (!read) {
            read = true;
            due = worklist.about(processKey).stream().filter(item -> item.formKey().equals(formKey)).findFirst()
                    .map(WorkItem::dueOn).orElse(null);
        }
        return due;
    }
}

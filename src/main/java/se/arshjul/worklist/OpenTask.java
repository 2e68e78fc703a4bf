package se.arshjul.worklist;

/**
 * A task that someone is to do now.
 *
 * @param taskId the task's own id
 * @param processKey what it is about, such as {@code contribution-417}
 * @param formKey what kind of task it is, by the page that does it, such as {@code contribution/review}
 * @param audience whose it is, such as {@code manager:17}
 */
public record OpenTask(String taskId, String processKey, String formKey, String audience) {}

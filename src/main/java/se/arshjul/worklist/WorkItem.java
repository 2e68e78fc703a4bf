package se.arshjul.worklist;

import java.time.Instant;
import java.time.LocalDate;
import se.arshjul.notice.OpenStep;

/** One open task as a list shows it, its kind told by its form; {@code cameBack} is null where nothing was sent back. */
public record WorkItem(String taskId, String audience, LocalDate dueOn, String formKey, String processKey,
        Long roundId, String subject, String placeName, Instant openedAt, Long takenBy, String takenName,
        LocalDate watchUntil, CameBack cameBack) {

    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }

    /** The place with the round or the year, as the log names it. */
    String placeInRound() {
        return placeName + ", " + subject;
    }

    /** The id of what the task is about, as {@code 417} of {@code contribution-417}. */
    public long subjectId() {
        return Long.parseLong(processKey.substring(processKey.lastIndexOf('-') + 1));
    }

    /** The address of the task's form within the portal. */
    public String path() {
        return "/" + formKey + "?id=" + subjectId();
    }

    /** The task as whoever gives hints speaks of it. */
    public OpenStep asStep() {
        return new OpenStep(processKey, formKey, audience, subject, placeName, dueOn, openedAt);
    }
}

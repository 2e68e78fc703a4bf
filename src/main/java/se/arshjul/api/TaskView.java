package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import se.arshjul.worklist.CameBack;
import se.arshjul.worklist.WorkItem;

/** One open task as a caller sees it; {@code subjectId} is the id of the contribution, round, matter or cycle it is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(String id, String kind, String title, LocalDate dueOn, boolean late, String round, Long roundId,
        String place, String about, long subjectId, String page, Instant openedAt, String takenBy, LocalDate watchedUntil,
        SentBack sentBack, Map<String, SavedField> draft) {

    /** Who sent back what the task is about, on which day and why; left out where nothing was sent back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentBack(String by, LocalDate on, String reason) {

        private static SentBack of(CameBack cameBack) {
            return cameBack == null ? null : new SentBack(cameBack.by(), cameBack.on(), cameBack.reason());
        }
    }

    /** What the caller has typed in one field of the task's form. */
    public record SavedField(String value, int version, Instant savedAt) {}

    static TaskView of(WorkItem item, String title, LocalDate today, Map<String, SavedField> draft) {
        return new TaskView(item.taskId(), TaskKind.word(item.formKey()), title, item.dueOn(), item.isLate(today),
                item.subject(), item.roundId(), item.placeName(), item.processKey(), item.subjectId(), item.path(),
                item.openedAt(), item.takenName(), item.watchUntil(),
                SentBack.of(item.cameBack()), draft);
    }
}

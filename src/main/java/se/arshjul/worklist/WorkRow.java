package se.arshjul.worklist;

import java.time.Instant;
import java.time.LocalDate;

/** An open task as its row says it. */
record WorkRow(String taskId, String audience, LocalDate dueOn, String formKey, String processKey,
        Long roundId, String subject, String placeName, Instant openedAt, Long takenBy, String takenName,
        LocalDate watchUntil, String sentBackBy, LocalDate sentBackOn, String sentBackReason) {

    WorkItem item() {
        return new WorkItem(taskId, audience, dueOn, formKey, processKey, roundId, subject, placeName, openedAt,
                takenBy, takenName, watchUntil,
                sentBackReason == null ? null : new CameBack(sentBackBy, sentBackOn, sentBackReason));
    }
}

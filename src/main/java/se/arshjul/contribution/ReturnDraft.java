package se.arshjul.contribution;

import java.time.LocalDate;
import java.util.List;

/**
 * What a return holds, a reviewer's, a division's or the director's: the reason, what is said of single sections and activities, and by which day it is to be
 * done again; without a day the day there is stands while it is ahead.
 */
public record ReturnDraft(String reason, List<RemarkDraft> remarks, LocalDate redoBy) {

    /** A word on one thing: {@code section:UPPDRAG} or {@code activity:17}. */
    public record RemarkDraft(String target, String text) {

        boolean isWritten() {
            return text != null && !text.isBlank();
        }
    }

    public ReturnDraft {
        reason = reason == null ? "" : reason.strip();
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }
}

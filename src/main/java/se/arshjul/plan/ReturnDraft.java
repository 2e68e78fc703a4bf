package se.arshjul.plan;

import java.util.List;

/** What a reviewer's return holds: the reason, and what is said of single sections and activities. */
public record ReturnDraft(String reason, List<RemarkDraft> remarks) {

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

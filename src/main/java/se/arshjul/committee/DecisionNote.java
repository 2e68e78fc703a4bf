package se.arshjul.committee;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A decision as pages show it: the meeting, the paragraph, what was decided on which version, and who wrote it down. */
public record DecisionNote(long id, LocalDate heldOn, String paragraph, Outcome outcome, String wording, String reason,
        ReturnStep returnTo, LocalDate redoBy, Instant registeredAt, String registeredBy, long versionId, int versionNumber)
        implements Serializable {

    public boolean isReferral() {
        return outcome == Outcome.REFERRED_BACK;
    }
}

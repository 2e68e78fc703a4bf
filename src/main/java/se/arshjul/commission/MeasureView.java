package se.arshjul.commission;

import java.io.Serializable;
import java.time.Instant;

/** A measure of a place's plan as it is shown, with the version that its writer saves over. */
public record MeasureView(long id, int ordinal, MeasureDraft draft, int version, Instant savedAt) implements Serializable {

    static MeasureView of(Measure measure) {
        return new MeasureView(measure.id(), measure.ordinal(), measure.draft(), measure.version(), measure.savedAt());
    }

    /** What is done, or the measure's number while that has not been written. */
    public String name() {
        return draft.what().isBlank() ? String.valueOf(ordinal) : draft.what();
    }

    public EffectLine effectLine() {
        return new EffectLine(draft.commissionCode(), draft.what(), draft.effect(), draft.plannedKr(), draft.achievedKr());
    }
}

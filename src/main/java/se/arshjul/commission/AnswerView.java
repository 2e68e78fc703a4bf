package se.arshjul.commission;

import java.io.Serializable;
import java.time.Instant;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Place;

/** A place's answer to a commission for a period as it is shown, with who wrote it in which role and when. */
public record AnswerView(String code, Place place, String placeName, Period period, AnswerDraft draft, Instant savedAt,
        String savedBy, String savedRole, int version) implements Serializable {

    static AnswerView of(CommissionAnswer answer) {
        return new AnswerView(answer.commission().code(), Place.of(answer.node()), answer.node().name(), answer.period(),
                answer.draft(), answer.savedAt(), answer.savedBy(), answer.savedRole(), answer.version());
    }

    /** True when this answer is of a later period than the other, or of the same and written later. */
    public boolean isLaterThan(AnswerView other) {
        int by = period.to().compareTo(other.period.to());
        return by > 0 || by == 0 && savedAt != null && (other.savedAt == null || savedAt.isAfter(other.savedAt));
    }
}

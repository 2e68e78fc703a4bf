package se.arshjul.indicator;

import java.math.BigDecimal;
import java.time.Instant;

/** That a value is now kept: its version, what stands, and when it was written. */
public record SavedValue(int version, BigDecimal value, String note, Instant writtenAt) {

    static SavedValue of(IndicatorValue value) {
        return new SavedValue(value.version(), value.value(), value.note(), value.savedAt());
    }
}

package se.arshjul.indicator;

import java.time.Instant;

/** Where a value came from: its version, who wrote it and when, or when it was fetched and what it was said to measure. */
public record Stamp(int version, IndicatorValue.Origin origin, String writtenBy, Instant writtenAt, Instant fetchedAt,
        String title, String definition) {

    static final Stamp NONE = new Stamp(0, null, null, null, null, null, null);

    static Stamp of(IndicatorValue value) {
        return new Stamp(value.version(), value.origin(), value.savedBy(), value.savedAt(), value.fetchedAt(),
                value.title(), value.definition());
    }
}

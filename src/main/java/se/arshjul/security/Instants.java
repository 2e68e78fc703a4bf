package se.arshjul.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Moments as the database's driver gives them, whichever of its types it chose. */
final class Instants {

    private Instants() {}

    static Instant of(Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
    }
}

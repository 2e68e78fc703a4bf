package se.arshjul.kernel;

import java.time.Instant;
import java.util.Map;

/** Somebody else has changed what the user is about to change; carries what stands now so that both can be compared. */
public class ConflictException extends RuleBrokenException {

    private final transient Standing standing;

    /**
     * What stands now: its version, its text, who wrote it and when; and of something that has several fields, what stands
     * in each by its name, so that the writer can be shown all of it.
     */
    public record Standing(int version, String value, String by, Instant savedAt, Map<String, String> fields) {

        public Standing(int version, String value, String by, Instant savedAt) {
            this(version, value, by, savedAt, Map.of());
        }
    }

    public ConflictException(Standing standing) {
        super("kernel.conflict", standing.by() == null ? "" : standing.by());
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}

package se.arshjul.document;

import java.io.Serializable;
import java.time.Instant;

/** What is said of a version in lists: its number, occasion, signature and reason, without its content. */
public record VersionNote(long id, int number, FrozenVersion.Occasion occasion, String fingerprint, Instant frozenAt,
        String frozenBy, String reason) implements Serializable {

    /** True for what was given back to be done again: nothing that went on. */
    public boolean isSentBack() {
        return occasion == FrozenVersion.Occasion.RETURNED || occasion == FrozenVersion.Occasion.REFERRED_BACK;
    }
}

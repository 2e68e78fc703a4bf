package se.arshjul.money;

import java.time.Instant;
import se.arshjul.kernel.ConflictException;

/** Refuses to write over what the writer has not seen, and tells what stands there (money-10). */
final class Seen {

    private Seen() {}

    static void require(int seen, int version, String stands, String by, Instant at) {
        if (seen != version) {
            throw new ConflictException(new ConflictException.Standing(version, stands == null ? "" : stands, by, at));
        }
    }
}

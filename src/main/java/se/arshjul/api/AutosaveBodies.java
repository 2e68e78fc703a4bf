package se.arshjul.api;

import java.time.Instant;

/** What a browser or program sends and hears when it saves as somebody types. */
final class AutosaveBodies {

    private AutosaveBodies() {}

    /** The text, and the version of it that the writer saw. */
    record Typed(String value, int seenVersion) {}

    /** That it is kept, and how that is said. */
    record Kept(int version, String value, Instant savedAt, String savedText) {}
}

package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;

/** What a browser or program sends and hears when it saves as somebody types. */
final class AutosaveBodies {

    private AutosaveBodies() {}

    /** The text, and the version of it that the writer saw. */
    record Typed(String value, int seenVersion) {}

    /** That it is kept, and how that is said. */
    record Kept(int version, String value, Instant savedAt, String savedText) {}

    /** One field of several: its text, what stood in it when the writer began, and the version of the whole that the writer saw. */
    record TypedField(String value, String seen, int seenVersion) {}

    /** That it is kept; where others had changed other fields meanwhile, what stands in each by its name. */
    record KeptField(int version, String value, Instant savedAt, String savedText,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> fields) {}
}

package se.arshjul.kernel;

import java.time.Instant;
import java.util.Map;

/**
 * That something typed is now kept: its version (0 where nothing is kept any more), what stands in the field and when it was
 * saved; and where somebody else had changed other fields of it meanwhile, what stands in each by its name.
 */
public record Saved(int version, String value, Instant savedAt, Map<String, String> fields) {

    public Saved(int version, String value, Instant savedAt) {
        this(version, value, savedAt, Map.of());
    }

    public static Saved nothing(Instant at) {
        return new Saved(0, "", at);
    }
}

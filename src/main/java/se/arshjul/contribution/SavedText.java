package se.arshjul.contribution;

import java.time.Instant;
import java.util.Map;

/**
 * That something typed is now kept: its version, its cleaned text and when it was saved; and where somebody else had changed
 * other fields of it meanwhile, what stands in each by its name.
 */
public record SavedText(int version, String value, Instant savedAt, Map<String, String> fields) {

    public SavedText(int version, String value, Instant savedAt) {
        this(version, value, savedAt, Map.of());
    }
}

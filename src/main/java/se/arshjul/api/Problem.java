package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.ConflictException.Standing;

/** What went wrong, in the form of RFC 9457; the members after {@code detail} are there where they apply. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String errorId, List<Lack> lacks,
        Integer version, String value, String by, Instant savedAt, String text, Map<String, String> fields) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is missing before a hand-over. */
    public record Lack(String what, String text) {}

    static Problem of(int status, String key, String title, String detail) {
        String type = key == null ? "about:blank" : "urn:arshjul:" + key;
        return new Problem(type, title, status, detail, null, null, null, null, null, null, null, null);
    }

    Problem withErrorId(String id) {
        return new Problem(type, title, status, detail, id, lacks, version, value, by, savedAt, text, fields);
    }

    Problem lacking(List<Lack> missing) {
        return new Problem(type, title, status, detail, errorId, missing, version, value, by, savedAt, text, fields);
    }

    Problem standing(Standing now) {
        return new Problem(type, title, status, detail, errorId, lacks, now.version(), now.value(), now.by(), now.savedAt(), detail,
                now.fields().isEmpty() ? null : now.fields());
    }
}

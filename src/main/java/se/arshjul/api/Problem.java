package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/** What went wrong, in the form of RFC 9457; the members after {@code detail} are there where they apply. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String errorId, List<Lack> lacks,
        Integer version, String value, String by, Instant savedAt, String text) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is missing before a hand-over. */
    public record Lack(String what, String text) {}

    static Problem of(int status, String key, String title, String detail) {
        String type = key == null ? "about:blank" : "urn:arshjul:" + key;
        return new Problem(type, title, status, detail, null, null, null, null, null, null, null);
    }

    Problem withErrorId(String id) {
        return new Problem(type, title, status, detail, id, lacks, version, value, by, savedAt, text);
    }

    Problem lacking(List<Lack> missing) {
        return new Problem(type, title, status, detail, errorId, missing, version, value, by, savedAt, text);
    }

    Problem standing(int itsVersion, String itsValue, String itsWriter, Instant writtenAt) {
        return new Problem(type, title, status, detail, errorId, lacks, itsVersion, itsValue, itsWriter, writtenAt, detail);
    }
}

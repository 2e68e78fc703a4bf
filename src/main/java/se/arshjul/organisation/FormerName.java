package se.arshjul.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** What a renamed place was called before a day. */
public record FormerName(String name, LocalDate before) implements Serializable {

    /** The name of a place that has ended. */
    public static FormerName of(Node ended) {
        return new FormerName(ended.name(), ended.validTo().plusDays(1));
    }
}

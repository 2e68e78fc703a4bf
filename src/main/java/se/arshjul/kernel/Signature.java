package se.arshjul.kernel;

import java.time.Instant;
import java.time.LocalDate;

/** Who signs what is written: the name that is kept, the role that they write in, and when. */
public record Signature(String name, String role, Instant at) {

    /** Where no role is kept or printed. */
    public Signature(String name, Instant at) {
        this(name, null, at);
    }

    public LocalDate day() {
        return at.atZone(BusinessTime.ZONE).toLocalDate();
    }
}

package se.arshjul.worklist;

import java.time.LocalDate;

/** What of the open tasks somebody wants to see; a null narrows nothing. */
public record WorkFilter(String formKey, Long roundId, String placeName, LocalDate dueBefore, boolean alsoWatched) {

    public static final WorkFilter ALL = new WorkFilter(null, null, null, null, false);

    boolean isAll() {
        return equals(ALL);
    }
}

package se.arshjul.contribution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What has happened to a place since its part of a round was asked for: it has ended, it has moved from under the place that
 * judges the part, or nobody manages it; and who answers for it now, empty where nobody does.
 */
public record PlaceNote(Kind kind, String placeName, String round, LocalDate ended, String movedTo, String reviewer, String answering)
        implements Serializable {

    /** What there is to tell. */
    public enum Kind { ENDED, MOVED, VACANT }
}

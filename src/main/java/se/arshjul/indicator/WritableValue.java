package se.arshjul.indicator;

import java.io.Serializable;

/** A value that somebody is about to write: what stands, in which version and whose; and whether they may set aims too. */
public record WritableValue(IndicatorFacts facts, String placeName, String typed, String note, int version, String writtenBy,
        boolean mayAim) implements Serializable {}

package se.arshjul.committee;

import java.io.Serializable;
import java.time.LocalDate;

/** A meeting that a matter may be put on, or that it is on. */
public record MeetingChoice(LocalDate heldOn, LocalDate papersDue, LocalDate summonsOn, String place)
        implements Serializable {}

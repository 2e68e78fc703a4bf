package se.arshjul.committee;

import java.time.LocalDate;

/** A meeting in the list of meetings, with how many matters are put on it. */
public record MeetingLine(String body, LocalDate heldOn, LocalDate papersDue, LocalDate summonsOn, long matters) {}

package se.arshjul.worklist;

import java.time.LocalDate;

/** What a task is about, in the words of the room it belongs to: the round, the place and when it is due. */
public record Subject(String name, String placeName, Long roundId, LocalDate dueOn) {}

package se.arshjul.worklist;

import java.time.LocalDate;

/** What a task is about, in the words of the room it belongs to: the round, the place, when it is due, and whether it came back. */
public record Subject(String name, String placeName, Long roundId, LocalDate dueOn, CameBack cameBack) {

    /** What a task that nobody has sent back is about. */
    public Subject(String name, String placeName, Long roundId, LocalDate dueOn) {
        this(name, placeName, roundId, dueOn, null);
    }
}

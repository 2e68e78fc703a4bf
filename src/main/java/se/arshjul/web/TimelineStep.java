package se.arshjul.web;

import java.time.Instant;
import java.util.Locale;

/** One step of a timeline in words: what, where it stands, when and by whom, and what was said. */
public record TimelineStep(String title, State state, Instant when, String who, String note) {
    /** Where a step stands; returned is one that was sent back. */
    public enum State {
        DONE,
        HERE,
        AHEAD,
        RETURNED
    }

    public String mark() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public boolean here() {
        return state == State.HERE;
    }
}

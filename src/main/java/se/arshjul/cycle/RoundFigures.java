package se.arshjul.cycle;

import java.io.Serializable;
import java.util.List;

/** What a round asks of the room that keeps its figures: what has been loaded, and whether it may be handed on. */
public interface RoundFigures {

    /** Figures of one kind, such as UTFALL, that have been loaded for a round: for how many places, in how many rows. */
    record Loaded(String kind, String period, long places, long figures) implements Serializable {}

    /** What has been loaded for the round's department and period; empty where nothing has. */
    List<Loaded> loaded(long roundId);

    /** How many errors of the number review stand neither mended nor explained. */
    long unexplainedErrors(long roundId);
}

package se.arshjul.cycle;

import java.io.Serializable;
import java.util.List;

/** What a round asks of the room that keeps its figures: what has been loaded. */
public interface RoundFigures {

    /** Figures of one kind, such as UTFALL, that have been loaded for a round: for how many places, how many figures. */
    record Loaded(String kind, String period, long places, long figures) implements Serializable {}

    /** What has been loaded for the round's department, for its period and its year; empty where nothing has. */
    List<Loaded> loaded(long roundId);
}

package se.arshjul.situation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.RoundOfSections;

/** A column that another room adds to Läget for a round, such as a deviation or how the goals stand: at most one cell a place. */
public interface SituationColumn {

    /** One cell: its tone, its word or figure, and where it leads; the path may be missing. */
    record Cell(String tone, String word, String href) implements Serializable {}

    /** The key of the heading's text. */
    String heading();

    /** The cells by the places' ids, in a constant number of statements; empty where the round has no such thing. */
    Map<Long, Cell> cells(RoundOfSections round, List<Long> nodeIds);
}

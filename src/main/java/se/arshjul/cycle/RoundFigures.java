package se.arshjul.cycle;

/** What a round asks of the room that keeps its figures: whether they may be handed on. */
public interface RoundFigures {

    /** How many errors of the number review stand neither mended nor explained. */
    long unexplainedErrors(long roundId);
}

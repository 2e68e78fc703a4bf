package se.arshjul.cycle;

/** What a round asks of the number review before its figures are let go (cycle-7): whether errors stand without a word. */
public interface FigureErrors {

    /** How many errors of the number review, on the round's own figures, stand neither mended nor explained. */
    long unexplained(long roundId);
}

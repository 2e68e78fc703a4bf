package se.arshjul.indicator;

import se.arshjul.kernel.Period;
import se.arshjul.organisation.Node;

/** Refuses what is written by hand in a year that is closed, told by the room that follows the year up. */
public interface YearGuard {

    void requireOpen(Node place, Period period);
}

package se.arshjul.contribution;

import java.util.List;
import se.arshjul.cycle.Round;

/** What a room lays out in the parts of a round when it opens, besides their sections. */
public interface PartLayout {

    /** The contributions are all of the round, with their parents; called once for a round. */
    void layOut(Round round, List<Contribution> contributions);
}

package se.arshjul.cycle;

import java.util.List;
import se.arshjul.kernel.Period;

/** What the year asks of the plan: which places a round would be laid out for. */
public interface PartakingPlaces {

    /** The divisions, each with its units, in the order of the line. */
    List<PartakingPlace> of(long departmentId, Period period);
}

package se.arshjul.goal;

import java.util.List;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;

/** What the goal chain asks of the plan: what each place does for its goals in a year. */
public interface PlacesAtWork {

    /** In the order of the line; empty while no plan of the year has been opened. */
    List<PlaceAtWork> during(Period year, Actor actor);

    /** True when some plan of the year is not for the actor to read yet, so that what is told is not all there is. */
    boolean withholds(Period year, Actor actor);
}

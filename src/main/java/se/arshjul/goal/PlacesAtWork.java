package se.arshjul.goal;

import java.util.List;
import java.util.Set;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;

/** What the goal chain asks of the plan: what each place does for its goals in a year. */
public interface PlacesAtWork {

    /**
     * What a reader sees.
     *
     * @param places in the order of the line; empty while no plan of the year has been opened
     * @param writtenElsewhere the ids of the goals that also apply at places whose drafts the reader may not see
     */
    record Seen(List<PlaceAtWork> places, Set<Long> writtenElsewhere) {

        public Seen {
            places = List.copyOf(places);
            writtenElsewhere = Set.copyOf(writtenElsewhere);
        }
    }

    Seen during(Period year, Actor actor);
}

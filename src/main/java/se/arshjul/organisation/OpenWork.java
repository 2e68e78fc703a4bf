package se.arshjul.organisation;

import java.util.Collection;
import java.util.Set;

/** The room that keeps the open tasks: it tells where a place that has ended still has something to be done (organisation-7). */
public interface OpenWork {

    /** Those of the places, by their ids, whose manager is waited for. */
    Set<Long> at(Collection<Long> nodes);
}

package se.arshjul.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which place of a round follows the activities of a place of the plan: the place itself, or the one that took its place
 * during the year. After a split several do, and share what they say (followup-7).
 */
final class Following {

    private final Map<Long, Set<Long>> placesBefore;

    /** The places that take part, each with its own id and those of the places that it replaced. */
    Following(Map<Long, Set<Long>> placesBefore) {
        this.placesBefore = placesBefore;
    }

    /** The places whose activities the place follows. */
    List<Long> followedBy(long place) {
        return placesBefore.getOrDefault(place, Set.of()).stream().filter(planned -> !isTakenOver(planned, place)).toList();
    }

    private boolean isTakenOver(long planned, long place) {
        return placesBefore.entrySet().stream().anyMatch(other -> other.getKey() != place
                && other.getValue().contains(planned) && other.getValue().contains(place));
    }

    Collection<Long> allPlanned() {
        return placesBefore.values().stream().flatMap(Set::stream).distinct().toList();
    }
}

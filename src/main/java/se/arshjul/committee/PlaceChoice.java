package se.arshjul.committee;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A division or unit that a matter may be referred back to, by its contribution's id. */
public record PlaceChoice(long id, String name, List<PlaceChoice> units) implements Serializable {

    /** The names of those among the places and their units that are chosen, in order. */
    public static Stream<String> names(List<PlaceChoice> places, Set<Long> chosen) {
        return places.stream().flatMap(place -> Stream.concat(
                chosen.contains(place.id()) ? Stream.of(place.name()) : Stream.empty(), names(place.units(), chosen)));
    }
}

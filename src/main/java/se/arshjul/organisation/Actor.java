package se.arshjul.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.arshjul.kernel.Signature;

/** The person who acts now, with every ground they may act on today. */
public record Actor(long personId, String username, String name, String language, List<Standing> standings) {

    /** The system itself, when a timer acts and no person does. */
    public static final Actor SYSTEM = new Actor(0, "arshjul", "Årshjul", "sv", List.of());

    public Actor {
        standings = List.copyOf(standings);
    }

    public List<String> audiences() {
        return standings.stream().map(Standing::audience).filter(Objects::nonNull).distinct().toList();
    }

    public boolean holds(Role role) {
        return standings.stream().anyMatch(standing -> standing.role() == role);
    }

    public boolean isManagerAt(Place place) {
        return managing(place).isPresent();
    }

    /** The ground on which the person answers for the place, holder before deputy before vacancy. */
    public Optional<Standing> managing(Place place) {
        return best(standing -> standing.role().isManager() && standing.place().is(place));
    }

    public Optional<Standing> best(Predicate<Standing> fits) {
        return standings.stream().filter(fits).min(java.util.Comparator.comparing(Standing::ground));
    }

    /** As what the actor writes is signed on that ground, by the title that the role has there. */
    public Signature signs(Standing on, Instant at) {
        return new Signature(signature(on), on.title(), at);
    }

    /** Who acted, as it is written in versions and events: the name, and for a deputy or a superior for whom. */
    public String signature(Standing on) {
        return on.actingFor() == null ? name : name + " (för " + on.actingFor() + ")";
    }
}

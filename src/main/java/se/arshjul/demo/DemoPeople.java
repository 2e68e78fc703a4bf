package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.ActorSource;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;

/** Finds whoever answers for an audience today, so that each thing is done by the one whose turn it is. */
@ApplicationScoped
public class DemoPeople {

    /** Sets the demonstration up before there is anyone to do it. */
    static final Actor BUILDER = new Actor(0, "arshjul", "Årshjul", "sv", List.of(new Standing(Role.ADMINISTRATOR,
            Place.node(0, "/"), "", Standing.Ground.HOLDER, null)));

    @Inject ActorSource people;

    private final Map<String, Actor> byAudience = new HashMap<>();

    void meet(List<String> usernames) {
        for (String username : usernames) {
            Actor actor = people.read(username);
            actor.standings().stream().filter(standing -> standing.audience() != null)
                    .sorted(java.util.Comparator.comparing(Standing::ground))
                    .forEach(standing -> byAudience.merge(standing.audience(), actor,
                            (first, next) -> holds(first, standing.audience()) ? first : next));
        }
    }

    private static boolean holds(Actor actor, String audience) {
        return actor.standings().stream().anyMatch(standing -> audience.equals(standing.audience())
                && standing.ground() == Standing.Ground.HOLDER);
    }

    Actor of(String audience) {
        Actor actor = byAudience.get(audience);
        if (actor == null) {
            throw new IllegalStateException("Nobody answers for " + audience);
        }
        return actor;
    }

    Actor managing(long nodeId) {
        return of("manager:" + nodeId);
    }
}

package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;

/** Answers whether an actor may do something somewhere, by the declared policy; services ask it, pages only hide by it. */
@ApplicationScoped
public class Access {

    /** Refuses unless the actor may do it there; no target is the whole installation. */
    public void require(Actor actor, Action action, Place target) {
        granting(actor, action, target);
    }

    public boolean permits(Actor actor, Action action, Place target) {
        return find(actor, action, target).isPresent();
    }

    /** True when the actor may do it at some place: decides whether a menu shows the way there, nothing else. */
    public boolean permitsSomewhere(Actor actor, Action action) {
        return actor.standings().stream().anyMatch(held -> AccessPolicy.grantsSomewhere(action, held.role()));
    }

    /** The ground that the actor uses, to be told in the event: holder before deputy before vacancy. */
    public Standing granting(Actor actor, Action action, Place target) {
        Standing standing = find(actor, action, target).orElseThrow(() -> new AccessDeniedException(action));
        PageRights.granted(action, target);
        return standing;
    }

    private static Optional<Standing> find(Actor actor, Action action, Place target) {
        return actor.best(standing -> AccessPolicy.grants(action, standing, target));
    }
}

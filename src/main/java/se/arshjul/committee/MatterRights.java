package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Who may read a matter: on its way those who may read the body's matters, once decided everybody with a role (committee-11). */
@ApplicationScoped
public class MatterRights {

    @Inject Access access;

    public boolean permits(Actor actor, long bodyId, Matter.State state) {
        return state == Matter.State.DECIDED && access.permits(actor, Action.READ_PUBLISHED, null)
                || access.permits(actor, Action.READ_COMMITTEE, Place.body(bodyId));
    }

    public void require(Actor actor, long bodyId, Matter.State state) {
        if (!permits(actor, bodyId, state)) {
            access.require(actor, Action.READ_COMMITTEE, Place.body(bodyId));
        }
    }
}

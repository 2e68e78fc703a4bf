package se.arshjul.notice;

import java.util.List;
import se.arshjul.organisation.Actor;

/** The room that knows who plans the year: it tells a planner which rounds stand still at another's table. */
public interface StandingStill {

    /** The late steps that whole rounds of the actor's wait for. */
    List<OpenStep> before(Actor actor);
}

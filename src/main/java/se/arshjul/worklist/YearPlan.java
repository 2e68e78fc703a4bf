package se.arshjul.worklist;

import java.util.List;
import se.arshjul.organisation.Actor;

/** A room that knows the year's rounds and the days that the committee's meetings set for them. */
public interface YearPlan {

    /** The rounds under way or to come where the actor has a part, the next one due first. */
    List<YearRound> rounds(Actor actor);
}

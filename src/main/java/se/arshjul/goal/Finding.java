package se.arshjul.goal;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that speaks for how far a goal has come; the key names the text that tells it, and its arguments are filled in.
 * What says {@link Says#NOTHING} is shown but weighs nothing.
 */
public record Finding(Kind kind, Says says, String key, List<Object> arguments) implements Serializable {

    /** Where it comes from; what is measured or judged weighs more than what is only done. */
    public enum Kind {
        INDICATOR, PLACES_BELOW, GOALS_BELOW, ACTIVITIES;

        boolean isOutcome() {
            return this != ACTIVITIES;
        }
    }

    /** What it says of the goal. */
    public enum Says { REACHED, PARTLY, MISSED, ONGOING, NOT_STARTED, NOTHING }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(Kind kind, Says says, String key, Object... arguments) {
        return new Finding(kind, says, key, List.of(arguments));
    }

    boolean weighs() {
        return says != Says.NOTHING;
    }
}

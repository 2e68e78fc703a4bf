package se.arshjul.security;

import se.arshjul.organisation.Place;

/** How the place where a role is held must lie to the place that something is done to. */
public enum Relation {
    /** The very place of the line. */
    AT,
    /** A place above it in the line. */
    ABOVE,
    /** A place below it in the line. */
    BELOW,
    /** The very political body. */
    GOVERNING,
    /** Wherever it is held: the right covers the whole installation. */
    ANYWHERE;

    /** True when a role held at a place stands in this relation to the target; no target is the whole installation. */
    boolean holds(Place held, Place target) {
        if (target == null) {
            return this == ANYWHERE;
        }
        return switch (this) {
            case AT -> target.kind() == Place.Kind.NODE && held.is(target);
            case ABOVE -> held.isAbove(target);
            case BELOW -> target.isAbove(held);
            case GOVERNING -> target.kind() == Place.Kind.BODY && held.is(target);
            case ANYWHERE -> true;
        };
    }
}

package se.arshjul.security;

import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;

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
    /** For a body, a place in a department that it governs; for a place, the body that governs it. */
    TIED,
    /** Held at the executive board, whose oversight covers every committee (KL 6 kap. 1 §). */
    OVERSEEING,
    /** Wherever it is held: the right covers the whole installation. */
    ANYWHERE;

    /** True when a role held at a place stands in this relation to the target; no target is the whole installation. */
    boolean holds(Standing standing, Place target) {
        if (target == null) {
            return this == ANYWHERE;
        }
        Place held = standing.place();
        return switch (this) {
            case AT -> target.kind() == Place.Kind.NODE && held.is(target);
            case ABOVE -> held.isAbove(target);
            case BELOW -> target.isAbove(held);
            case GOVERNING -> target.kind() == Place.Kind.BODY && held.is(target);
            case TIED -> standing.ties().stream().anyMatch(tie -> tie.is(target) || tie.isAbove(target));
            case OVERSEEING -> standing.ties().contains(Place.INSTALLATION);
            case ANYWHERE -> true;
        };
    }
}

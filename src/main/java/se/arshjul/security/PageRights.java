package se.arshjul.security;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import se.arshjul.organisation.Place;

/** What the policy has granted while a page was loaded: asked again each time a form of the page comes back (security-1). */
public final class PageRights {

    private static final ThreadLocal<Set<Right>> NOTED = new ThreadLocal<>();

    /** An action at a place that the page's reader was let through to; no place is the whole installation. */
    public record Right(Action action, Place place) implements Serializable {}

    private PageRights() {}

    /** From here on what is granted is noted, until it is taken. */
    public static void note() {
        NOTED.set(new LinkedHashSet<>());
    }

    /** All that was noted; nothing more is. */
    public static Set<Right> take() {
        var noted = NOTED.get();
        NOTED.remove();
        return noted == null ? Set.of() : noted;
    }

    static void granted(Action action, Place place) {
        var noted = NOTED.get();
        if (noted != null) {
            noted.add(new Right(action, place));
        }
    }
}

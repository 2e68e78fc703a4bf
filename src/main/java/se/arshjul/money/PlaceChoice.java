package se.arshjul.money;

import java.io.Serializable;

/** A place whose figures somebody may read, and how deep in the line it stands. */
public record PlaceChoice(long id, String code, String name, int depth) implements Serializable {

    /** The name moved in by its depth, for a list to choose from. */
    public String indented() {
        return "\u00a0\u00a0".repeat(depth) + name;
    }
}

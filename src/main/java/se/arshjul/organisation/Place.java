package se.arshjul.organisation;

import java.io.Serializable;

/** Where something is decided or done: a node of the line with its path, a political body, or the installation as a whole. */
public record Place(Kind kind, long id, String path) implements Serializable {

    /** The kinds of places that a role can be held at; the installation is for administrators alone. */
    public enum Kind { NODE, BODY, INSTALLATION }

    /** The whole of this installation. */
    public static final Place INSTALLATION = new Place(Kind.INSTALLATION, 0, "");

    public static Place of(Node node) {
        return new Place(Kind.NODE, node.id(), node.path());
    }

    public static Place of(Body body) {
        return new Place(Kind.BODY, body.id(), "");
    }

    public static Place node(long id, String path) {
        return new Place(Kind.NODE, id, path);
    }

    public static Place body(long id) {
        return new Place(Kind.BODY, id, "");
    }

    public boolean is(Place other) {
        return kind == other.kind && id == other.id;
    }

    /** True when this place stands above the other in the line (not when they are the same). */
    public boolean isAbove(Place other) {
        return kind == Kind.NODE && other.kind == Kind.NODE && id != other.id && other.path.startsWith(path);
    }

    /** The node above this one in the line; the top has none. */
    public java.util.Optional<Long> superior() {
        String[] ids = path.split("/");
        return ids.length < 3 ? java.util.Optional.empty() : java.util.Optional.of(Long.valueOf(ids[ids.length - 2]));
    }
}

package se.arshjul.organisation;

import java.time.LocalDate;
import se.arshjul.kernel.Given;

/** Builds places of a small line organisation for tests. */
public final class Line {

    private static long lastId;

    private Line() {}

    public static Node node(String code, Level level, Node parent) {
        return node(code, level, parent, LocalDate.of(2015, 1, 1), null);
    }

    public static Node node(String code, Level level, Node parent, LocalDate from, LocalDate to) {
        var node = Given.id(new Node(code, code, level, from), ++lastId);
        node.describe(code, level, (int) lastId, null);
        node.placeUnder(parent, null);
        node.last(from, to);
        node.settlePath();
        return node;
    }
}

package se.arshjul.security;

import java.util.ArrayList;
import java.util.List;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.organisation.Standing.Ground;

/** The policy as an auditor reads it: for each action and role, where the role must be held for the action to be allowed. */
final class AccessMatrix {

    private static final Place TARGET = Place.node(5, "/1/2/5/");
    private static final Place BODY = Place.body(5);

    /** Where the role is held, against what something is done to. */
    private enum Case {
        OWN(TARGET, TARGET),
        ABOVE(Place.node(2, "/1/2/"), TARGET),
        BELOW(Place.node(51, "/1/2/5/51/"), TARGET),
        SIBLING(Place.node(6, "/1/2/6/"), TARGET),
        OTHER_DEPARTMENT(Place.node(9, "/9/"), TARGET),
        BODY_NODE(BODY, TARGET),
        OWN_BODY(BODY, BODY),
        OTHER_BODY(Place.body(7), BODY),
        NODE_BODY(TARGET, BODY),
        INSTALLATION(TARGET, null),
        GOVERNED(BODY, TARGET, Place.node(1, "/1/")),
        GOVERNED_BY(TARGET, BODY, BODY),
        BOARD_PLACE(BODY, TARGET, Place.INSTALLATION),
        BOARD_BODY(Place.body(1), BODY, Place.INSTALLATION);

        final Place held;
        final Place target;
        final List<Place> ties;

        Case(Place held, Place target, Place... ties) {
            this.held = held;
            this.target = target;
            this.ties = List.of(ties);
        }
    }

    private static final String HEADER = """
            # Who may do what where. The columns say how the place where the role is held lies to what is acted on:
            #   own       the very place                     sibling  another place under the same superior
            #   above     a superior place                   other    a place in another department
            #   below     a place under it                   bodyNode held at a body, acted on a place
            #   ownBody   the very political body            nodeBody held at a place, acted on a body
            #   othBody   another political body             whole    acted on the whole installation
            #   govPl     held at the body that governs the place's department   govBo  held in the department that the body governs
            #   ksPl      held at the executive board (KS), on a place           ksBo   held at the executive board, on another body
            # A deputy within the window and the one who answers for a vacant post may do what the holder may.
            # A role that has expired, has not begun, or a deputy outside the window is no role: nothing is allowed.
            """;

    private AccessMatrix() {}

    static List<String> lines() {
        var lines = new ArrayList<>(HEADER.lines().toList());
        for (Action action : Action.values()) {
            lines.add("");
            lines.add("%-22sown   above below sibl. other bodyN ownB  othB  nodeB whole govPl govBo ksPl  ksBo".formatted(action));
            for (Role role : Role.values()) {
                lines.add(line(action, role));
            }
        }
        return lines;
    }

    private static String line(Action action, Role role) {
        var line = new StringBuilder("  %-20s".formatted(role));
        for (Case each : Case.values()) {
            line.append("%-6s".formatted(permitted(action, role, each, Ground.HOLDER) ? "yes" : "-"));
        }
        return line.toString().stripTrailing();
    }

    /** True when deputies and those who answer for a vacant post are treated as the holder in every case. */
    static boolean groundsAreAlike() {
        for (Action action : Action.values()) {
            for (Role role : Role.values()) {
                for (Case each : Case.values()) {
                    if (!alike(action, role, each)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean alike(Action action, Role role, Case each) {
        boolean holder = permitted(action, role, each, Ground.HOLDER);
        return holder == permitted(action, role, each, Ground.DEPUTY)
                && holder == permitted(action, role, each, Ground.SUCCESSOR)
                && holder == permitted(action, role, each, Ground.VACANT_BELOW);
    }

    private static boolean permitted(Action action, Role role, Case each, Ground ground) {
        var standing = new Standing(role, each.held, "", ground, ground == Ground.DEPUTY ? "Holder" : null,
                null, role.name(), each.ties);
        var actor = new Actor(1, "someone", "Someone", "sv", List.of(standing));
        return new Access().permits(actor, action, each.target);
    }
}

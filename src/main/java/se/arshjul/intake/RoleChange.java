package se.arshjul.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.organisation.Actor;

/** What an import does to who holds which role where, as the log tells it (intake-13). */
record RoleChange(Kind kind, String place, String username, String told) {

    /** The role is new to its holder, has got its last day, or is held otherwise than before. */
    enum Kind { BEGUN, ENDED, CHANGED }

    /** The action under which the log knows it: a change of one's own, which nobody else was there to make, stands as that. */
    String action(Actor by) {
        return by.username().equals(username) ? "intake.role.OWN" : "intake.role." + kind;
    }

    static List<RoleChange> of(Draft draft) {
        return draft.brought(Catalogue.ASSIGNMENTS).stream().flatMap(row -> change(row, draft).stream()).toList();
    }

    private static Optional<RoleChange> change(Entry row, Draft draft) {
        var earlier = draft.here(row.file(), row.key());
        var now = draft.whole(row);
        var kind = earlier.map(before -> ended(before, now) ? Kind.ENDED : Kind.CHANGED).orElse(Kind.BEGUN);
        return earlier.filter(row::saysTheSameAs).isPresent() ? Optional.empty()
                : Optional.of(new RoleChange(kind, place(now, draft), now.text("användarnamn"), told(now, draft)));
    }

    private static boolean ended(Entry before, Entry now) {
        return before.date("till") == null && now.date("till") != null;
    }

    private static String place(Entry row, Draft draft) {
        return Stream.of(Catalogue.NODES, Catalogue.BODIES).flatMap(file -> draft.find(file, row.text("organisation")).stream())
                .map(place -> place.text("namn")).findFirst().orElse(row.text("organisation"));
    }

    /** The role in the format's word, who holds it, for whom, and from which day to which. */
    private static String told(Entry row, Draft draft) {
        String until = row.date("till") == null ? "" : row.date("till").toString();
        String instead = row.text("ersätter") == null ? "" : " för " + person(row.text("ersätter"), draft);
        return row.text("roll") + ": " + person(row.text("användarnamn"), draft) + instead + ", " + row.date("från") + "–" + until;
    }

    private static String person(String username, Draft draft) {
        return draft.find(Catalogue.PEOPLE, username).map(person -> person.text("namn")).orElse(username);
    }
}

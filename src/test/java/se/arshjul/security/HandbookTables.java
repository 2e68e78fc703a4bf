package se.arshjul.security;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.organisation.Standing.Ground;

/** The tables of the handbook that say who gives what, made of the policy itself by trying it. */
final class HandbookTables {

    private static final List<Role> GIVERS = Stream.of(Role.values()).filter(role -> Stream.of(Role.values()).anyMatch(given ->
            Where.OWN.holds((held, place) -> GivingPolicy.gives(held, given, place), role)
                    || Where.BELOW.holds((held, place) -> GivingPolicy.gives(held, given, place), role))).sorted((a, b) -> b.compareTo(a)).toList();

    /** How the place that something is given at lies to the giver's own. */
    private enum Where {
        OWN(Place.node(2, "/2/")), BELOW(Place.node(5, "/2/5/")), ELSEWHERE(Place.node(9, "/9/")), BODY(Place.body(7)),
        WHOLE(Place.INSTALLATION);

        private final Place place;

        Where(Place place) {
            this.place = place;
        }

        boolean holds(BiPredicate<Standing, Place> allowed, Role giver) {
            return allowed.test(new Standing(giver, OWN.place, "", Ground.HOLDER, null), place);
        }
    }

    private HandbookTables() {}

    /** Role by giver, with where it may be given in the cell; last, places and accounts. */
    static List<String> giving() {
        var lines = new ArrayList<String>();
        lines.add("| Ges, ändras och avslutas | " + String.join(" | ", GIVERS.stream().map(HandbookTables::word).map(String::toLowerCase).toList()) + " |");
        lines.add("|---|" + "---|".repeat(GIVERS.size()));
        for (Role given : Role.values()) {
            lines.add(line(word(given), (held, place) -> GivingPolicy.gives(held, given, place)));
        }
        lines.add(line("Ställen", GivingPolicy::arranges));
        lines.add(line("Konton, länkar och andras lösenord", (held, place) -> AccessPolicy.grants(Action.ADMINISTER_ACCOUNTS, held, place)));
        return lines;
    }

    private static String line(String what, BiPredicate<Standing, Place> allowed) {
        return "| " + what + " | " + String.join(" | ", GIVERS.stream().map(giver -> where(allowed, giver)).toList()) + " |";
    }

    private static String where(BiPredicate<Standing, Place> allowed, Role giver) {
        Map<Where, Boolean> holds = new EnumMap<>(Where.class);
        Stream.of(Where.values()).forEach(where -> holds.put(where, where.holds(allowed, giver)));
        if (!holds.containsValue(false)) {
            return "överallt";
        }
        if (!holds.containsValue(true)) {
            return "–";
        }
        if (holds.get(Where.ELSEWHERE) || holds.get(Where.BODY) || holds.get(Where.WHOLE) || !holds.get(Where.BELOW)) {
            throw new IllegalStateException("The handbook has no words for " + holds);
        }
        return holds.get(Where.OWN) ? "i den egna förvaltningen" : "under den egna förvaltningen";
    }

    private static String word(Role role) {
        return ResourceBundle.getBundle("texts", Locale.forLanguageTag("sv")).getString("organisation.role." + role);
    }
}

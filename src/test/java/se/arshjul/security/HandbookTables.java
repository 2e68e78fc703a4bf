package se.arshjul.security;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.organisation.Standing.Ground;

/** The tables of the handbook that say who gives and who reads what, made of the policy itself by trying it. */
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

    /** What is read, in the order of the table. */
    private static final Map<String, Set<Action>> THINGS = things();

    private static Map<String, Set<Action>> things() {
        var things = new LinkedHashMap<String, Set<Action>>();
        things.put("Beslutat", EnumSet.of(Action.READ_PUBLISHED));
        things.put("Text som skrivs", EnumSet.of(Action.READ_DRAFT));
        things.put("Lämnat och låst", EnumSet.of(Action.READ_HANDED_OVER, Action.READ_DRAFT));
        things.put("Ärenden på väg", EnumSet.of(Action.READ_COMMITTEE));
        things.put("Läget", EnumSet.of(Action.READ_SITUATION));
        things.put("Nyckeltal", EnumSet.of(Action.READ_INDICATORS));
        things.put("Ekonomi", EnumSet.of(Action.READ_FIGURES));
        things.put("Logg", EnumSet.of(Action.READ_AUDIT));
        return things;
    }

    /** Role by thing, with where it may be read in the cell. */
    static List<String> reading() {
        var lines = new ArrayList<String>();
        lines.add("| Läser | " + String.join(" | ", THINGS.keySet()) + " |");
        lines.add("|---|" + "---|".repeat(THINGS.size()));
        for (Role role : Role.values()) {
            lines.add("| " + word(role) + " | " + String.join(" | ", THINGS.values().stream().map(actions -> readable(role, actions)).toList()) + " |");
        }
        return lines;
    }

    private static String readable(Role role, Set<Action> actions) {
        var unit = Place.node(5, "/2/5/");
        var body = Place.body(7);
        if (reads(role, actions, Place.node(9, "/9/"), unit) || reads(role, actions, Place.node(9, "/9/"), null)) {
            return "överallt";
        }
        var where = new ArrayList<String>();
        if (reads(role, actions, unit, unit)) {
            where.add(reads(role, actions, Place.node(51, "/2/5/51/"), unit) ? "egna stället, under och över" : "egna stället och under");
        }
        boolean atBody = role == Role.COMMITTEE_SECRETARY || role == Role.MEMBER;
        if (atBody && reads(role, actions, body, unit, Place.node(2, "/2/"))) {
            where.add("nämndens förvaltning");
        }
        if (reads(role, actions, body, body)) {
            where.add("eget organ");
        }
        if (!atBody && reads(role, actions, unit, body, body)) {
            where.add("förvaltningens nämnd");
        }
        if (reads(role, actions, Place.body(1), unit, Place.INSTALLATION)) {
            where.add("från kommunstyrelsen allt");
        }
        return where.isEmpty() ? "–" : String.join("; ", where);
    }

    private static boolean reads(Role role, Set<Action> actions, Place held, Place target, Place... ties) {
        var standing = new Standing(role, held, "", Ground.HOLDER, null, null, role.name(), List.of(ties));
        return actions.stream().anyMatch(action -> AccessPolicy.grants(action, standing, target));
    }

    private static String word(Role role) {
        return ResourceBundle.getBundle("texts", Locale.forLanguageTag("sv")).getString("organisation.role." + role);
    }
}

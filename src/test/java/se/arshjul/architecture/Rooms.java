package se.arshjul.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rooms of the house and what each knows: what stands here is what is used, no more and no less. */
final class Rooms {

    /** What every feature and every edge may use without a word about it here. */
    static final Set<String> SERVING = Set.of("kernel", "organisation", "document", "audit", "security", "worklist", "notice");

    /** The ground: rooms that know nothing of what the house is for. */
    static final Map<String, Set<String>> GROUND = Map.of(
            "kernel", Set.of(),
            "schema", Set.of("kernel"),
            "organisation", Set.of("kernel"),
            "document", Set.of("kernel"),
            "audit", Set.of("kernel", "organisation"),
            "security", Set.of("kernel", "schema", "organisation", "audit"),
            "notice", Set.of("kernel", "organisation"),
            "worklist", Set.of("kernel", "organisation", "audit", "notice"),
            "web", Set.of("kernel", "organisation", "document", "security"));

    /** The features, each from its tables to its pages, besides what serves them all. */
    static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("steering", Set.of()),
            Map.entry("cycle", Set.of("steering")),
            Map.entry("goal", Set.of("cycle", "steering")),
            Map.entry("contribution", Set.of("cycle", "steering")),
            Map.entry("plan", Set.of("contribution", "goal", "cycle", "steering")),
            Map.entry("indicator", Set.of("contribution", "goal", "cycle", "steering")),
            Map.entry("money", Set.of("contribution", "cycle", "steering")),
            Map.entry("commission", Set.of("contribution", "money", "cycle", "steering")),
            Map.entry("followup", Set.of("contribution", "plan", "goal", "indicator", "cycle", "steering")),
            Map.entry("committee", Set.of("contribution", "cycle", "steering")),
            Map.entry("reading", Set.of("contribution", "committee", "cycle", "steering")),
            Map.entry("situation", Set.of("contribution", "cycle")));

    /** The edges, where the house meets the engine, files, other systems and the first day; nobody knows them but an edge. */
    static final Map<String, Set<String>> EDGES = Map.of(
            "process", Set.of("contribution", "commission", "committee", "cycle"),
            "kolada", Set.of("indicator"),
            "intake", Set.of("steering", "cycle", "goal", "indicator", "contribution", "plan", "money", "commission", "committee"),
            "api", Set.of("steering", "cycle", "goal", "indicator", "contribution", "plan", "followup", "money", "commission", "committee",
                    "reading", "intake", "web"),
            "demo", Set.of("steering", "cycle", "contribution", "plan", "money", "commission", "committee", "intake"));

    /** Rooms whose pages have places for other rooms' parts: the form of a section kind implements what the spine's page asks. */
    static final Set<String> PAGES_WITH_PLACES = Set.of("contribution");

    private Rooms() {}

    static Map<String, Set<String>> all() {
        var all = new TreeMap<>(GROUND);
        all.putAll(FEATURES);
        all.putAll(EDGES);
        return all;
    }

    static Set<String> of(String room) {
        return all().getOrDefault(room, Set.of());
    }

    /** True for an arrow that the table allows. */
    static boolean allow(Arrow arrow) {
        if (arrow.to().pages()) {
            return mayKnowPages(arrow);
        }
        if (arrow.from().room().equals(arrow.to().room())) {
            return true;
        }
        return of(arrow.from().room()).contains(arrow.to().room()) || serves(arrow) || throughPages(arrow);
    }

    /** Pages know their own room's pages, and those with a place for them; nobody else knows pages at all. */
    private static boolean mayKnowPages(Arrow arrow) {
        String other = arrow.to().room();
        return arrow.from().pages() && (other.equals(arrow.from().room())
                || PAGES_WITH_PLACES.contains(other) && of(arrow.from().room()).contains(other));
    }

    private static boolean serves(Arrow arrow) {
        return SERVING.contains(arrow.to().room()) && !GROUND.containsKey(arrow.from().room());
    }

    /** Every room's pages use what all pages share, and what that knows. */
    static boolean throughPages(Arrow arrow) {
        String other = arrow.to().room();
        return arrow.from().pages() && (other.equals("web") || of("web").contains(other));
    }
}

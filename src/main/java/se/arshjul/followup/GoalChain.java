package se.arshjul.followup;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which goal stands above which, at which level; decides in which section of a report a goal stands. */
final class GoalChain {

    /** A goal of the chain by its id. */
    record Link(String code, String level, String levelName, Long above) {}

    private final Map<Long, Link> links;
    private final Set<String> levels;

    /** Knows the codes of all the levels that the steering model has. */
    GoalChain(Map<Long, Link> links, Set<String> levels) {
        this.links = new HashMap<>(links);
        this.levels = levels;
    }

    /** The codes that people use, by the goals' ids. */
    Map<Long, String> codes() {
        return links.entrySet().stream().collect(toMap(Map.Entry::getKey, link -> link.getValue().code()));
    }

    String levelName(long goal) {
        return links.containsKey(goal) ? links.get(goal).levelName() : "";
    }

    Long above(long goal) {
        return links.containsKey(goal) ? links.get(goal).above() : null;
    }

    List<Long> below(long goal) {
        return links.entrySet().stream().filter(link -> Long.valueOf(goal).equals(link.getValue().above()))
                .map(Map.Entry::getKey).toList();
    }

    /**
     * Of a place's sections for goals, the one of the goal's own level, or of the nearest level above it in the chain; else
     * the first that belongs to no level, else the first. So no goal is left out of a report.
     */
    String sectionOf(long goal, List<String> sections) {
        var seen = new HashSet<Long>();
        for (Long at = goal; at != null && links.containsKey(at) && seen.add(at); at = links.get(at).above()) {
            if (sections.contains(links.get(at).level())) {
                return links.get(at).level();
            }
        }
        return sections.stream().filter(section -> !levels.contains(section)).findFirst()
                .orElseGet(() -> sections.isEmpty() ? "" : sections.get(0));
    }
}

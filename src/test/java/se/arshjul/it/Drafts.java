package se.arshjul.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.it.Journey.Turn;

/** Drafts of a plan as a program sends them: as short as they may be. */
final class Drafts {

    private Drafts() {
    }

    /** What a unit or division sends along so that nothing is missing; the extra words make it another text each time. */
    static Map<String, Object> of(Turn turn, String words) {
        var contribution = turn.who().get("contributions/" + turn.about()).good();
        var draft = new LinkedHashMap<String, Object>();
        draft.put("sections", Journey.stream(contribution.path("sections"))
            .filter(section -> section.path("kind").asText().equals("TEXT"))
            .filter(section -> section.path("required").asBoolean() || !words.isEmpty())
            .filter(section -> section.path("value").asText().isBlank() || !words.isEmpty())
            .map(section -> Map.of("code", section.path("code").asText(), "seenVersion", section.path("version").asInt(),
                "value", section.path("value").asText() + "<p>Så här arbetar vi under året. " + words + "</p>"))
            .toList());
        draft.put("activities", activities(contribution));
        return draft;
    }

    /** The director's approval of the whole, with a text where one is asked for. */
    static Map<String, Object> ofWhole(Turn turn, long whole) {
        var contribution = turn.who().get("contributions/" + whole).good();
        var sections = Journey.stream(contribution.path("sections"))
            .filter(section -> section.path("required").asBoolean() && section.path("value").asText().isBlank())
            .map(section -> Map.of("code", section.path("code").asText(), "seenVersion", section.path("version").asInt(),
                "value", "<p>Året i korthet.</p>")).toList();
        return Map.of("approved", true, "sections", sections);
    }

    /** The activities there are, made whole, and a new one for the goals that have none. */
    private static List<Map<String, Object>> activities(JsonNode contribution) {
        var all = ids(contribution.path("goals"), "id");
        var year = contribution.path("head").path("round").asText().replaceAll(".*(\\d{4}).*", "$1");
        var served = new HashSet<Long>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var activity : contribution.path("activities")) {
            var goals = new HashSet<Long>();
            activity.path("goalIds").forEach(goal -> goals.add(goal.asLong()));
            served.addAll(goals);
            rows.add(row(activity.path("id").asLong(), activity.path("version").asInt(), activity.path("title").asText(),
                goals.isEmpty() ? all : goals, year));
        }
        var missing = new HashSet<>(all);
        missing.removeAll(served);
        if (!missing.isEmpty() && contribution.path("head").path("kind").asText().equals("UNIT")) {
            rows.add(row(null, 0, "Genomgång av arbetssätt", missing, year));
        }
        return rows;
    }

    private static Map<String, Object> row(Long id, int seenVersion, String title, Set<Long> goals, String year) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        row.put("seenVersion", seenVersion);
        row.put("title", title);
        row.put("description", "Vi går igenom och förbättrar.");
        row.put("ownerRole", "Enhetschef");
        row.put("startsOn", year + "-02-01");
        row.put("endsOn", year + "-11-30");
        row.put("followUp", "Varje tertial");
        row.put("goalIds", goals);
        return row;
    }

    private static Set<Long> ids(JsonNode list, String name) {
        var ids = new HashSet<Long>();
        list.forEach(one -> ids.add(one.path(name).asLong()));
        return ids;
    }
}

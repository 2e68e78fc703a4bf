package se.arshjul.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.it.Journey.Turn;

/** Writes what a report asks for besides text, by the API, each as the one whose turn it is. */
final class Reports {

    private final Journey journey;
    private final int year;
    private JsonNode commissions;

    Reports(Journey journey, int year) {
        this.journey = journey;
        this.year = year;
    }

    /** Assesses every goal that the place assesses, and answers every commission that applies to it. */
    void write(Turn turn, long contribution, String level) {
        var view = turn.who().get("contributions/" + contribution).good();
        view.path("goals").forEach(goal -> assess(turn, contribution, goal.path("id").asLong(), level));
        answer(turn, contribution, view.path("head").path("placeId").asLong());
    }

    /** Adds a measure to the place's plan, over the version that the portal says, and answers it as it is kept. */
    static JsonNode addMeasure(Turn turn, Map<String, Object> measure) {
        String path = "contributions/" + turn.about() + "/measures";
        turn.who().post(path, null).good();
        var empty = turn.who().get(path).good().path("measures").get(0);
        var body = new LinkedHashMap<>(measure);
        body.put("version", empty.path("version").asInt());
        turn.who().put(path + "/" + empty.path("id").asLong(), body).good();
        return turn.who().get(path).good().path("measures").get(0);
    }

    /** True when the place has a goal to assess. */
    boolean assesses(Turn turn) {
        return Journey.stream(turn.who().get("contributions/" + turn.about()).good().path("goals")).anyMatch(goal -> turn.who()
            .get("contributions/" + turn.about() + "/assessments/" + goal.path("id").asLong()).status() == 200);
    }

    /** A short text for each required section that has none. */
    List<Map<String, Object>> requiredTexts(Turn turn, long contribution) {
        return Journey.stream(turn.who().get("contributions/" + contribution).good().path("sections"))
            .filter(section -> section.path("required").asBoolean() && section.path("value").asText().isBlank())
            .map(section -> Map.<String, Object>of("code", section.path("code").asText(), "seenVersion",
                section.path("version").asInt(), "value", "<p>Året i korthet.</p>")).toList();
    }

    private static void assess(Turn turn, long contribution, long goal, String level) {
        String path = "contributions/" + contribution + "/assessments/" + goal;
        var now = turn.who().get(path);
        if (now.status() == 404) {
            return; // a goal of the division's that the unit does nothing for
        }
        var assessment = new LinkedHashMap<String, Object>();
        assessment.put("level", level);
        assessment.put("trend", "LIKA");
        assessment.put("forecast", level.equals("PAGAR") ? "NAS" : null); // at the year's end there is nothing left to foresee
        assessment.put("comment", "<p>Arbetet följer planen.</p>");
        assessment.put("seenVersion", now.good().path("version").asInt());
        turn.who().put(path, assessment).good();
    }

    void answer(Turn turn, long contribution, long place) {
        if (commissions == null) {
            commissions = journey.administrator().get("commissions?year=" + year).good();
        }
        for (var commission : commissions) {
            if (Journey.stream(commission.path("places")).anyMatch(one -> one.path("placeId").asLong() == place)) {
                turn.who().put("contributions/" + contribution + "/commissions/" + commission.path("code").asText() + "/answer",
                    Map.of("text", "<p>Vi arbetar efter uppdraget.</p>", "state", "PAGAR", "seenVersion", 0)).good();
            }
        }
    }
}

package se.arshjul.goal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjul.goal.ThreadGoal.AtPlace;
import se.arshjul.goal.ThreadGoal.Judged;
import se.arshjul.goal.ThreadGoal.Word;

/** The newest judgement of each goal at each place, in the words of the steering model. */
final class Judgements {

    private final Map<GoalAtPlace, AssessmentHistory.Line> newest = new LinkedHashMap<>();
    private final StatusWords words;

    /** The lines are in order, newest first; those without a level judge nothing. */
    Judgements(List<AssessmentHistory.Line> lines, StatusWords words) {
        this.words = words;
        lines.stream().filter(line -> line.level() != null)
                .forEach(line -> newest.putIfAbsent(new GoalAtPlace(line.goalId(), line.placeId()), line));
    }

    /** How a place judged a goal; null where it has not. */
    Judged at(long goalId, long nodeId) {
        var line = newest.get(new GoalAtPlace(goalId, nodeId));
        return line == null ? null : judged(line);
    }

    /** What places say that are not among those shown with the goal, so that nothing said of it is lost from sight. */
    List<Judged> elsewhere(long goalId, List<AtPlace> shown) {
        var there = shown.stream().map(AtPlace::nodeId).collect(Collectors.toSet());
        return newest.entrySet().stream().filter(one -> one.getKey().goalId() == goalId && !there.contains(one.getKey().nodeId()))
                .map(one -> judged(one.getValue())).toList();
    }

    private Judged judged(AssessmentHistory.Line line) {
        return new Judged(line.placeName(), word(line.level()), word(line.trend()), word(line.forecast()), line.period(),
                line.writtenOn(), line.author());
    }

    private Word word(String code) {
        return words.find(code).map(word -> new Word(word.name(), word.look())).orElse(null);
    }
}

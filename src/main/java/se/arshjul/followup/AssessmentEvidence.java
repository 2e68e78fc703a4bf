package se.arshjul.followup;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjul.goal.AssessmentBook;
import se.arshjul.goal.AssessmentRepository;
import se.arshjul.goal.Finding;
import se.arshjul.goal.Finding.Kind;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.GoalEvidence;
import se.arshjul.goal.StatusWords;
import se.arshjul.kernel.Rows;

/** The judgement of others in the same round: of the places below, and of the goals under the goal. */
@ApplicationScoped
class AssessmentEvidence implements GoalEvidence {

    @PersistenceContext EntityManager em;
    @Inject AssessmentRepository assessments;
    @Inject PlacesOfRound places;

    @Override
    public Map<GoalAtPlace, List<Finding>> findings(Question question) {
        var goalsBelow = goalsBelow(question.goals().stream().map(GoalAtPlace::goalId).collect(toSet()));
        var parts = places.of(question.roundId());
        var goals = Stream.concat(question.goals().stream().map(GoalAtPlace::goalId),
                goalsBelow.values().stream().flatMap(below -> below.keySet().stream())).collect(toSet());
        var book = assessments.book(goals, parts.stream().map(PlacesOfRound.Part::nodeId).toList());
        var said = new Said(question.roundId(), book, assessments.words());
        var all = new HashMap<GoalAtPlace, List<Finding>>();
        for (GoalAtPlace where : question.goals()) {
            var found = new ArrayList<Finding>();
            parts.stream().filter(part -> part.above() != null && part.above() == where.nodeId()).forEach(part -> said
                    .add(Kind.PLACES_BELOW, part.name(), new GoalAtPlace(where.goalId(), part.nodeId()), found));
            goalsBelow.getOrDefault(where.goalId(), Map.of()).forEach((goal, wording) -> said
                    .add(Kind.GOALS_BELOW, wording, new GoalAtPlace(goal, where.nodeId()), found));
            all.put(where, found);
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /** What was said in one round, in the words of the steering model. */
    private record Said(long roundId, AssessmentBook book, StatusWords words) {

        void add(Kind kind, String name, GoalAtPlace where, List<Finding> found) {
            book.inRound(where, roundId).filter(one -> one.level() != null).ifPresent(one -> found.add(Finding.of(kind,
                    words.says(one.level()), "followup.evidence." + kind, name,
                    words.find(one.level()).map(se.arshjul.steering.StatusWord::name).orElse(one.level()))));
        }
    }

    private Map<Long, Map<Long, String>> goalsBelow(Set<Long> goals) {
        var below = new HashMap<Long, Map<Long, String>>();
        if (!goals.isEmpty()) {
            record Under(long aboveId, long id, String text) {}
            Rows.stream(em.createQuery("""
                            SELECT p.id AS aboveId, g.id, g.text FROM Goal g JOIN g.parent p
                            WHERE p.id IN :goals ORDER BY g.ordinal, g.code""").setParameter("goals", goals), Under.class)
                    .forEach(goal -> below.computeIfAbsent(goal.aboveId(), id -> new LinkedHashMap<>()).put(goal.id(), goal.text()));
        }
        return below;
    }
}

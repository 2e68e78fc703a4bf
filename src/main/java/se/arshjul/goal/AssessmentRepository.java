package se.arshjul.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.EarlierPlaces;
import se.arshjul.steering.StatusWord;
import se.arshjul.steering.SteeringModel;

/** Finds assessments. */
@ApplicationScoped
public class AssessmentRepository {

    @PersistenceContext EntityManager em;
    @Inject EarlierPlaces earlier;
    @Inject SteeringModel steering;

    /** The place's assessment of a goal in a round, to be changed. */
    public Optional<Assessment> find(long roundId, GoalAtPlace where) {
        return em.createQuery("""
                        SELECT a FROM Assessment a WHERE a.roundId = :round AND a.goal.id = :goal AND a.node.id = :node""",
                        Assessment.class)
                .setParameter("round", roundId).setParameter("goal", where.goalId()).setParameter("node", where.nodeId())
                .getResultStream().findFirst();
    }

    /** What a place says of its goals in a round, by goal and place; one statement. */
    public Map<GoalAtPlace, Assessment> inRound(long roundId, long nodeId, Collection<Long> goalIds) {
        return goalIds.isEmpty() ? Map.of() : em.createQuery("""
                        SELECT a FROM Assessment a JOIN FETCH a.goal JOIN FETCH a.node
                        WHERE a.roundId = :round AND a.node.id = :node AND a.goal.id IN :goals""",
                        Assessment.class)
                .setParameter("round", roundId).setParameter("node", nodeId).setParameter("goals", goalIds).getResultList()
                .stream().collect(Collectors.toMap(one -> new GoalAtPlace(one.goal().id(), nodeId), one -> one));
    }

    /** All that has been said of some goals at some places, under their earlier names too; two statements. */
    public AssessmentBook book(Collection<Long> goalIds, Collection<Long> nodeIds) {
        if (goalIds.isEmpty() || nodeIds.isEmpty()) {
            return new AssessmentBook(List.of(), Map.of());
        }
        return book(goalIds, earlier.of(nodeIds));
    }

    /** The same where it is known which places each place replaced; one statement. */
    public AssessmentBook book(Collection<Long> goalIds, Map<Long, Set<Long>> places) {
        if (goalIds.isEmpty() || places.isEmpty()) {
            return new AssessmentBook(List.of(), Map.of());
        }
        var all = places.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new AssessmentBook(em.createQuery("""
                        SELECT a FROM Assessment a JOIN FETCH a.goal JOIN FETCH a.node
                        WHERE a.goal.id IN :goals AND a.node.id IN :nodes""", Assessment.class)
                .setParameter("goals", goalIds).setParameter("nodes", all).getResultList().stream()
                .map(StandingAssessment::of).toList(), places);
    }

    public Goal readGoal(long id) {
        return Optional.ofNullable(em.find(Goal.class, id)).orElseThrow(() -> new NotFoundException("goal", id));
    }

    public StatusWords words() {
        return new StatusWords(steering.statusWords());
    }

    /** The words of the model as they stand, level before trend before forecast. */
    public List<StatusWord> ofModel() {
        return steering.statusWords();
    }

    /** Writes what has been changed now, so that its id and version are known. */
    public void keep(Assessment assessment) {
        em.persist(assessment);
        em.flush();
    }
}

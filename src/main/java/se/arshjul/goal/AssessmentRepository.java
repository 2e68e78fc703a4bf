package se.arshjul.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.EarlierPlaces;
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

    /** All that has been said of some goals at some places, under their earlier names too; two statements. */
    public AssessmentBook book(Collection<Long> goalIds, Collection<Long> nodeIds) {
        if (goalIds.isEmpty() || nodeIds.isEmpty()) {
            return new AssessmentBook(List.of(), java.util.Map.of());
        }
        var places = earlier.of(nodeIds);
        var all = places.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new AssessmentBook(em.createQuery("SELECT a FROM Assessment a WHERE a.goal.id IN :goals AND a.node.id IN :nodes",
                        Assessment.class)
                .setParameter("goals", goalIds).setParameter("nodes", all).getResultList().stream()
                .map(StandingAssessment::of).toList(), places);
    }

    public Goal readGoal(long id) {
        return Optional.ofNullable(em.find(Goal.class, id)).orElseThrow(() -> new NotFoundException("goal", id));
    }

    public StatusWords words() {
        return new StatusWords(steering.statusWords());
    }

    public Assessment add(Assessment assessment) {
        em.persist(assessment);
        return assessment;
    }

    /** Writes what has been changed now, so that new ids and versions are known. */
    public void flush() {
        em.flush();
    }
}

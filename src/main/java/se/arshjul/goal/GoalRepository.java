package se.arshjul.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Finds goals and where they apply. */
@ApplicationScoped
public class GoalRepository {

    @PersistenceContext EntityManager em;

    /** Every goal that applies somewhere some day of the stretch, with its setter fetched, in the goals' order. */
    public List<GoalApplies> applyingDuring(LocalDate from, LocalDate to) {
        return em.createQuery("""
                        SELECT a FROM GoalApplies a JOIN FETCH a.goal JOIN FETCH a.goal.body
                        WHERE a.goal.validFrom <= :to AND (a.goal.validTo IS NULL OR a.goal.validTo >= :from)
                        ORDER BY a.goal.ordinal, a.goal.code""", GoalApplies.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    public List<Goal> goalsDuring(LocalDate from, LocalDate to) {
        return em.createQuery("""
                        SELECT g FROM Goal g JOIN FETCH g.body
                        WHERE g.validFrom <= :to AND (g.validTo IS NULL OR g.validTo >= :from)
                        ORDER BY g.ordinal, g.code""", Goal.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }
}

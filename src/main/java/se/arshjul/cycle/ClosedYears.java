package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Node;

/** The years that are closed: nobody writes values or figures in them by hand any more (cycle-9). */
@ApplicationScoped
public class ClosedYears {

    @PersistenceContext EntityManager em;

    /** Refuses what is written at a place whose department has closed the period's year. */
    public void requireOpen(Node place, Period period) {
        if (isClosed(place, period.year())) {
            throw new RuleBrokenException("cycle.yearIsClosed", period.year(), place.name());
        }
    }

    private boolean isClosed(Node place, int year) {
        return em.createQuery("""
                        SELECT COUNT(c) FROM AnnualCycle c WHERE c.year = :year AND c.state = :closed
                        AND :path LIKE CONCAT(c.department.path, '%')""", Long.class)
                .setParameter("year", year).setParameter("closed", AnnualCycle.State.CLOSED)
                .setParameter("path", place.path()).getSingleResult() > 0;
    }
}

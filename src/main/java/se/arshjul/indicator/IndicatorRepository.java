package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds indicators and their values. */
@ApplicationScoped
public class IndicatorRepository {

    @PersistenceContext EntityManager em;

    public List<Indicator> indicators() {
        return em.createQuery("SELECT i FROM Indicator i ORDER BY i.name", Indicator.class).getResultList();
    }

    /** Every value of a place, with its indicator fetched, newest period first. */
    public List<IndicatorValue> valuesAt(long nodeId) {
        return em.createQuery("""
                        SELECT v FROM IndicatorValue v JOIN FETCH v.indicator WHERE v.node.id = :node
                        ORDER BY v.indicator.name, v.period DESC""", IndicatorValue.class)
                .setParameter("node", nodeId).getResultList();
    }
}

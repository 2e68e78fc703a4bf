package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.arshjul.contribution.Contribution;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Node;
import se.arshjul.steering.RoundKind;

/** Tells the room of money of a place's parts of reports: when one has been handed over its forecast stands as it was given. */
@ApplicationScoped
public class PartsOfReports implements ReportParts {

    @PersistenceContext EntityManager em;

    @Override
    public List<Part> of(Node node, Period period) {
        return em.createQuery("""
                        SELECT c FROM Contribution c WHERE c.node = :node AND c.round.period = :period
                        AND c.round.kind <> :plan ORDER BY c.id""", Contribution.class)
                .setParameter("node", node).setParameter("period", period).setParameter("plan", RoundKind.Kind.PLAN)
                .getResultStream().map(part -> new Part(part.processKey(), !part.isWritable())).toList();
    }
}

package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.arshjul.kernel.Period;
import se.arshjul.money.HandedOver;
import se.arshjul.organisation.Node;
import se.arshjul.plan.Contribution;
import se.arshjul.steering.RoundKind;

/** Tells the room of money when a place's part of a report has been handed over: its forecast stands as it was given. */
@ApplicationScoped
public class HandedOverReports implements HandedOver {

    @PersistenceContext EntityManager em;

    @Override
    public boolean isHandedOver(Node node, Period period) {
        return em.createQuery("""
                        SELECT c.state FROM Contribution c WHERE c.node = :node AND c.round.period = :period
                        AND c.round.kind <> :plan""", Contribution.State.class)
                .setParameter("node", node).setParameter("period", period).setParameter("plan", RoundKind.Kind.PLAN)
                .getResultStream().anyMatch(state -> !state.isWritable());
    }
}

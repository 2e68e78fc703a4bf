package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.arshjul.contribution.PlanDecision;
import se.arshjul.contribution.Referrals;

/** Finds the decisions by which a body sent something back, for whoever is to do it again. */
@ApplicationScoped
class DecidedReferrals implements Referrals {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<PlanDecision> latest(long roundId, String body) {
        return em.createQuery("""
                        SELECT NEW se.arshjul.contribution.PlanDecision(b.name, g.heldOn, d.paragraph, m.diaryNumber)
                        FROM Decision d JOIN d.matter m JOIN d.meeting g JOIN g.body b WHERE m.round.id = :round AND b.name = :by
                            AND d.outcome = se.arshjul.committee.Outcome.REFERRED_BACK ORDER BY d.id DESC""", PlanDecision.class)
                .setParameter("round", roundId).setParameter("by", body).setMaxResults(1).getResultStream().findFirst();
    }
}

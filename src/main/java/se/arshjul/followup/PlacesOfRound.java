package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The places that take part in a round, in the order of the line, each with the place above it; one statement. */
@ApplicationScoped
class PlacesOfRound {

    @PersistenceContext EntityManager em;

    /** A place of a round; the top has none above it. */
    record Part(long nodeId, String path, String name, Long above) {}

    List<Part> of(long roundId) {
        return em.createQuery("""
                        SELECT n.id, n.path, c.placeName, pn.id
                        FROM Contribution c JOIN c.node n LEFT JOIN c.parent p LEFT JOIN p.node pn
                        WHERE c.round.id = :round ORDER BY c.ordinal, c.placeName""", Object[].class)
                .setParameter("round", roundId).getResultList().stream()
                .map(row -> new Part((Long) row[0], (String) row[1], (String) row[2], (Long) row[3])).toList();
    }
}

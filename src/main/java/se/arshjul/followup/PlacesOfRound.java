package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.arshjul.kernel.Rows;

/** The places that take part in a round, in the order of the line, each with the place above it; one statement. */
@ApplicationScoped
class PlacesOfRound {

    @PersistenceContext EntityManager em;

    /** A place of a round; the top has none above it. */
    record Part(long nodeId, String path, String name, Long above) {}

    List<Part> of(long roundId) {
        return Rows.list(em.createQuery("""
                        SELECT n.id AS nodeId, n.path, c.placeName AS name, pn.id AS above
                        FROM Contribution c JOIN c.node n LEFT JOIN c.parent p LEFT JOIN p.node pn
                        WHERE c.round.id = :round ORDER BY c.ordinal, c.placeName""").setParameter("round", roundId), Part.class);
    }
}

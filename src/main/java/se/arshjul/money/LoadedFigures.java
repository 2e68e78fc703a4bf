package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundFigures;

/** Counts for a round what has been loaded of its figures; one statement besides the round itself. */
@ApplicationScoped
@Transactional
public class LoadedFigures implements RoundFigures {

    @PersistenceContext EntityManager em;

    @Override
    public List<Loaded> loaded(long roundId) {
        var round = em.find(Round.class, roundId);
        return em.createQuery("""
                        SELECT f.kind, f.period, COUNT(DISTINCT n.id), COUNT(f.id) FROM Figure f JOIN f.node n
                        WHERE n.path LIKE CONCAT(:department, '%') AND f.period IN (:period, :year)
                        GROUP BY f.kind, f.period ORDER BY f.kind, f.period""", Object[].class)
                .setParameter("department", round.cycle().department().path())
                .setParameter("period", round.period().code()).setParameter("year", "%04d".formatted(round.period().year()))
                .getResultList().stream()
                .map(row -> new Loaded(((FigureKind) row[0]).name(), (String) row[1], (Long) row[2], (Long) row[3])).toList();
    }
}

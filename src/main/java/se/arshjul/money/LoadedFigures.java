package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundFigures;
import se.arshjul.kernel.Rows;

/** Counts for a round what has been loaded of its figures; one statement besides the round itself. */
@ApplicationScoped
@Transactional
public class LoadedFigures implements RoundFigures {

    @PersistenceContext EntityManager em;

    @Override
    public List<Loaded> loaded(long roundId) {
        var round = em.find(Round.class, roundId);
        record Row(FigureKind kind, String period, long places, long figures) {}
        return Rows.stream(em.createQuery("""
                        SELECT f.kind, f.period, COUNT(DISTINCT n.id) AS places, COUNT(f.id) AS figures FROM Figure f JOIN f.node n
                        WHERE n.path LIKE CONCAT(:department, '%') AND f.period IN (:period, :year)
                        GROUP BY f.kind, f.period ORDER BY f.kind, f.period""")
                .setParameter("department", round.cycle().department().path())
                .setParameter("period", round.period().code()).setParameter("year", "%04d".formatted(round.period().year())), Row.class)
                .map(row -> new Loaded(row.kind().name(), row.period(), row.places(), row.figures())).toList();
    }
}

package se.arshjul.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import se.arshjul.kernel.Period;
import se.arshjul.steering.RoundKind;

/** Gives the number review the reports' own texts; those that were brought in where a place has written none. */
@ApplicationScoped
public class TextsForReview implements ProseSource {

    @PersistenceContext EntityManager em;

    @Override
    public Map<Long, List<Prose>> texts(Period period) {
        var texts = new HashMap<Long, List<Prose>>(em.createQuery("""
                        SELECT t.node.id, COALESCE(t.heading, t.sectionCode), t.body FROM SourceText t WHERE t.period = :period
                        AND t.document IN (SELECT k.code FROM RoundKind k WHERE k.kind <> :plan)
                        ORDER BY t.ordinal""", Object[].class)
                .setParameter("period", period.code()).setParameter("plan", RoundKind.Kind.PLAN)
                .getResultList().stream().collect(byPlace()));
        texts.putAll(em.createQuery("""
                        SELECT n.id, s.heading, s.body FROM Section s JOIN s.contribution c JOIN c.node n JOIN c.round r
                        WHERE r.period = :period AND r.kind <> :plan AND s.body <> '' ORDER BY s.ordinal""", Object[].class)
                .setParameter("period", period).setParameter("plan", RoundKind.Kind.PLAN)
                .getResultList().stream().collect(byPlace()));
        return texts;
    }

    private static Collector<Object[], ?, Map<Long, List<Prose>>> byPlace() {
        return groupingBy(row -> (Long) row[0], mapping(row -> Prose.ofHtml((String) row[1], (String) row[2]), toList()));
    }
}

package se.arshjul.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.steering.RoundKind;

/** Gives the number review the reports' own texts; those that were brought in where a place has written none. */
@ApplicationScoped
public class TextsForReview implements ProseSource {

    @PersistenceContext EntityManager em;

    @Override
    public Map<Long, List<Prose>> texts(Period period) {
        var texts = new HashMap<Long, List<Prose>>(byPlace(em.createQuery("""
                        SELECT t.node.id AS nodeId, COALESCE(t.heading, t.sectionCode) AS heading, t.body FROM SourceText t WHERE t.period = :period
                        AND t.document IN (SELECT k.code FROM RoundKind k WHERE k.kind <> :plan)
                        ORDER BY t.ordinal""")
                .setParameter("period", period.code()).setParameter("plan", RoundKind.Kind.PLAN)));
        texts.putAll(byPlace(em.createQuery("""
                        SELECT n.id AS nodeId, s.heading, s.body FROM Section s JOIN s.contribution c JOIN c.node n JOIN c.round r
                        WHERE r.period = :period AND r.kind <> :plan AND s.body <> '' ORDER BY s.ordinal""")
                .setParameter("period", period).setParameter("plan", RoundKind.Kind.PLAN)));
        return texts;
    }

    private static Map<Long, List<Prose>> byPlace(Query texts) {
        record Row(long nodeId, String heading, String body) {}
        return Rows.stream(texts, Row.class)
                .collect(groupingBy(Row::nodeId, mapping(row -> Prose.ofHtml(row.heading(), row.body()), toList())));
    }
}

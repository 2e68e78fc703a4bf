package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.kernel.Rows;

/**
 * What a place wrote before, also under the name that it had then: the same document a year earlier, in its contribution or
 * in what the municipality brought with it; for a report also this year's rounds before it, the newest first; and the plan
 * that the year was to follow.
 */
@ApplicationScoped
@Transactional
public class EarlierTexts {

    private static final String EARLIER = """
            WITH same AS (SELECT CAST(?1 AS bigint) AS id UNION SELECT replaced_id FROM node_replaces WHERE node_id = ?1),
            me AS (SELECT *, CAST(left(period, 4) AS integer) AS year, substr(period, 5) AS part FROM round WHERE id = ?2),
            written AS (
                SELECT s.code, r.name, s.body, r.opens_on, r.period FROM section s
                JOIN contribution c ON c.id = s.contribution_id JOIN round r ON r.id = c.round_id
                JOIN same ON same.id = c.node_id CROSS JOIN me
                WHERE s.body <> '' AND (r.kind_code = me.kind_code AND r.period = (me.year - 1) || me.part
                    OR me.kind <> 'PLAN' AND r.kind <> 'PLAN' AND left(r.period, 4) = left(me.period, 4)
                       AND r.opens_on < me.opens_on)),
            brought AS (
                SELECT t.section_code, coalesce(k.name, t.document) || ' ' || t.period, t.body, CAST(NULL AS date), t.period
                FROM source_text t JOIN same ON same.id = t.node_id CROSS JOIN me
                LEFT JOIN round_kind k ON k.code = t.document
                WHERE t.document = me.kind_code AND t.period = (me.year - 1) || me.part AND t.body <> ''
                  AND NOT EXISTS (SELECT 1 FROM written w WHERE w.code = t.section_code AND w.period = t.period))
            SELECT code, name AS round, body AS html FROM (SELECT * FROM written UNION ALL SELECT * FROM brought) earlier
            ORDER BY code, opens_on DESC NULLS LAST""";
    private static final String PLAN = """
            SELECT c.id FROM contribution c JOIN round r ON r.id = c.round_id JOIN annual_cycle y ON y.id = r.cycle_id
            JOIN round me ON me.id = ?2 JOIN annual_cycle my ON my.id = me.cycle_id
            WHERE r.kind = 'PLAN' AND y.department_id = my.department_id AND y.year = my.year AND (c.node_id = ?1
                OR c.node_id IN (SELECT replaced_id FROM node_replaces WHERE node_id = ?1))
            ORDER BY c.node_id = ?1 DESC, c.id LIMIT 1""";

    @PersistenceContext EntityManager em;

    /** By section code; for whoever was shown the contribution. */
    public Map<String, List<EarlierText>> of(Head head) {
        record OfSection(String code, EarlierText text) {}
        return Rows.stream(em.createNativeQuery(EARLIER).setParameter(1, head.place().id())
                .setParameter(2, head.roundId()), OfSection.class)
                .collect(groupingBy(OfSection::code, mapping(OfSection::text, toList())));
    }

    /** The place's part of the plan that a report follows up; empty for the plan itself and where there was none. */
    public Optional<Long> promise(Head head) {
        if (!head.followUp()) {
            return Optional.empty();
        }
        return em.createNativeQuery(PLAN).setParameter(1, head.place().id()).setParameter(2, head.roundId())
                .getResultStream().findFirst().map(id -> ((Number) id).longValue());
    }
}

package se.arshjul.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;

/**
 * Who answers for a place today: the same walk as {@link ActorSource} takes from a person, taken from the place (organisation-2,
 * organisation-6, organisation-7).
 */
@ApplicationScoped
public class Answerers {

    private static final String ANSWERING = """
            WITH RECURSIVE up(asked, id) AS (
                SELECT CAST(a.id AS bigint), CAST(a.id AS bigint) FROM unnest(string_to_array(?1, ',')) a(id)
                UNION
                SELECT u.asked, next.id FROM up u JOIN node n ON n.id = u.id CROSS JOIN LATERAL (
                    SELECT r.node_id FROM node_replaces r WHERE r.replaced_id = n.id AND n.valid_to < ?2
                    UNION ALL
                    SELECT n.parent_id WHERE n.parent_id IS NOT NULL AND CASE WHEN n.valid_to < ?2 THEN NOT EXISTS (
                        WITH RECURSIVE later(id) AS (
                            SELECT r.node_id FROM node_replaces r WHERE r.replaced_id = n.id
                            UNION
                            SELECT r.node_id FROM later JOIN node_replaces r ON r.replaced_id = later.id)
                        SELECT 1 FROM later JOIN node l ON l.id = later.id
                        WHERE l.valid_to IS NULL OR l.valid_to >= ?2 OFFSET 0) ELSE true END
                    OFFSET 0) next(id)
                WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.node_id = n.id
                    AND a.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR')
                    AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2) OFFSET 0))
            SELECT DISTINCT u.asked, p.name AS person, n.name AS place_name, u.asked = u.id AS own FROM up u JOIN node n ON n.id = u.id
            JOIN assignment a ON a.node_id = u.id AND a.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR')
             AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2)
            JOIN person p ON p.id = a.person_id ORDER BY p.name""";

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** Somebody who answers for a place, the place whose manager they are, and whether that is the place itself. */
    public record Answering(String person, String placeName, boolean own) {

        /** The people with their places, as they are named in a sentence. */
        public static String names(List<Answering> all) {
            return all.stream().map(one -> one.person() + " (" + one.placeName() + ")").collect(joining(", "));
        }
    }

    /** For each place those who answer for it; a place that nobody answers for is not among them. */
    public Map<Long, List<Answering>> of(Collection<Long> places) {
        record Row(long asked, Answering answering) {}
        return Rows.stream(em.createNativeQuery(ANSWERING)
                .setParameter(1, places.stream().map(String::valueOf).collect(joining(",")))
                .setParameter(2, java.sql.Date.valueOf(time.today())), Row.class)
                .collect(groupingBy(Row::asked, mapping(Row::answering, toList())));
    }
}

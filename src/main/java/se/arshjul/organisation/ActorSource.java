package se.arshjul.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.BusinessTime;

/**
 * Reads who a person is and every ground they may act on today, in one statement, at each request: a change of people
 * takes effect at once (organisation-1 to organisation-3).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ActorSource {

    /**
     * A person's own assignments today; then every place below one they manage that nobody manages (organisation-2); and
     * the planner's, secretary's and controller's work of the department they direct while nobody holds that role.
     * {@code OFFSET 0} keeps each look one index's work, place by place, instead of a reading of all that anybody holds.
     */
    private static final String STANDINGS = """
            WITH RECURSIVE me AS (SELECT * FROM person WHERE username = ?1),
            mine AS (SELECT a.* FROM assignment a JOIN me ON me.id = a.person_id
                WHERE a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2)),
            below(id) AS (
                SELECT node_id FROM mine WHERE role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR')
                UNION
                SELECT vacant.id FROM below b CROSS JOIN LATERAL (
                    SELECT n.id FROM node n WHERE n.parent_id = b.id AND NOT EXISTS (
                        SELECT 1 FROM assignment a WHERE a.node_id = n.id
                          AND a.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR')
                          AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2) OFFSET 0) OFFSET 0) vacant)
            SELECT me.id, me.name, me.language, m.role, m.node_id, n.path, coalesce(n.name, b.name), m.body_id,
                   CASE WHEN m.deputises_for_id IS NULL THEN 'HOLDER' ELSE 'DEPUTY' END, f.name
            FROM me LEFT JOIN mine m ON true LEFT JOIN node n ON n.id = m.node_id LEFT JOIN body b ON b.id = m.body_id
                    LEFT JOIN person f ON f.id = m.deputises_for_id
            UNION ALL
            SELECT me.id, me.name, me.language, 'UNIT_MANAGER', n.id, n.path, n.name, NULL, 'VACANT_BELOW', NULL
            FROM me, below CROSS JOIN LATERAL (SELECT * FROM node WHERE node.id = below.id OFFSET 0) n
            WHERE NOT EXISTS (SELECT 1 FROM mine WHERE mine.node_id = n.id
                              AND mine.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR'))
            UNION ALL
            SELECT me.id, me.name, me.language, r.role, n.id, n.path, n.name, NULL, 'VACANT_BELOW', NULL
            FROM me, mine JOIN node n ON n.id = mine.node_id CROSS JOIN (VALUES ('PLANNER'), ('CONTROLLER')) r(role)
            WHERE mine.role = 'DEPARTMENT_DIRECTOR'
              AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.node_id = n.id AND a.role = r.role
                              AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2))
            UNION ALL
            SELECT me.id, me.name, me.language, 'COMMITTEE_SECRETARY', NULL, NULL, b.name, b.id, 'VACANT_BELOW', NULL
            FROM me, mine JOIN node n ON n.id = mine.node_id JOIN body b ON b.id = n.body_id
            WHERE mine.role = 'DEPARTMENT_DIRECTOR'
              AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.body_id = b.id AND a.role = 'COMMITTEE_SECRETARY'
                              AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2))
            """;

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** The actor with this user name, or empty where there is no such person. */
    @SuppressWarnings("unchecked")
    public Optional<Actor> find(String username) {
        List<Object[]> rows = em.createNativeQuery(STANDINGS)
                .setParameter(1, username)
                .setParameter(2, java.sql.Date.valueOf(time.today()))
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(actor(username, rows));
    }

    /** Reads again who acts; the person must exist. */
    public Actor read(String username) {
        return find(username).orElseThrow(() -> new NoResultException("No person " + username));
    }

    private static Actor actor(String username, List<Object[]> rows) {
        var standings = new ArrayList<Standing>();
        for (Object[] row : rows) {
            if (row[3] != null) {
                standings.add(standing(row));
            }
        }
        Object[] first = rows.get(0);
        return new Actor(((Number) first[0]).longValue(), username, (String) first[1], (String) first[2], standings);
    }

    private static Standing standing(Object[] row) {
        String placeName = row[6] == null ? "" : (String) row[6];
        return new Standing(Role.valueOf((String) row[3]), place(row), placeName,
                Standing.Ground.valueOf((String) row[8]), (String) row[9]);
    }

    private static Place place(Object[] row) {
        if (row[4] != null) {
            return Place.node(((Number) row[4]).longValue(), (String) row[5]);
        }
        return row[7] == null ? Place.INSTALLATION : Place.body(((Number) row[7]).longValue());
    }
}

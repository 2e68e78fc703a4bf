package se.arshjul.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;

/**
 * Reads who a person is and every ground they may act on today, in one statement, and one more below places that have ended,
 * at each request: a change of people takes effect at once (organisation-1 to organisation-3, organisation-6, organisation-7).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ActorSource {

    /** What the body of a role is tied to: the departments that it governs, and for the executive board the whole municipality. */
    private static final String DEPARTMENTS = """
            concat_ws(' ', CASE b.kind WHEN 'KS' THEN 'ALL' END,
                       (SELECT string_agg('N' || d.id || ':' || d.path, ' ') FROM node d WHERE d.body_id = b.id))""";
    /** What the place of a role is tied to: the bodies that govern it, by its own row or one above it. */
    private static final String BODIES = """
            (SELECT string_agg('B' || d.body_id, ' ') FROM node d WHERE d.body_id IS NOT NULL
                       AND d.id = ANY(CAST(string_to_array(trim(both '/' from n.path), '/') AS bigint[])))""";

    /**
     * A person's own assignments today. From them {@code answered} walks place by place: to what a place took over from, once
     * that has ended and nobody holds the role there (organisation-6), and from a manager to each place below that nobody
     * manages (organisation-2), but not to one that has ended while a place that took over from it lives. A place that has
     * ended without that is nobody's post: the rows of those are kept only while tasks are open there (organisation-7).
     * Last the planner's, secretary's and controller's work of the department they direct while nobody holds that role.
     * {@code OFFSET 0} keeps each look one index's work, place by place, instead of a reading of all that anybody holds.
     */
    static final String STANDINGS = """
            WITH RECURSIVE me AS (SELECT * FROM person WHERE username = ?1),
            mine AS (SELECT a.* FROM assignment a JOIN me ON me.id = a.person_id
                WHERE a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2)),
            answered(id, heir, role, ground, acting_for) AS (
                SELECT node_id, node_id, role, 'OWN', deputises_for_id FROM mine
                WHERE role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR', 'PLANNER', 'CONTROLLER')
                UNION
                SELECT next.* FROM answered b CROSS JOIN LATERAL (
                    SELECT old.id, b.heir, b.role, CASE b.ground WHEN 'OWN' THEN 'SUCCESSOR' ELSE b.ground END, b.acting_for
                    FROM node_replaces r JOIN node old ON old.id = r.replaced_id
                    WHERE r.node_id = b.id AND old.valid_to < ?2 AND NOT EXISTS (
                        SELECT 1 FROM assignment a WHERE a.node_id = old.id AND (a.role = b.role
                          OR b.role NOT IN ('PLANNER', 'CONTROLLER')
                             AND a.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR'))
                          AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2) OFFSET 0)
                    UNION ALL
                    SELECT n.id, n.id, CASE n.level WHEN 'DEPARTMENT' THEN 'DEPARTMENT_DIRECTOR'
                        WHEN 'DIVISION' THEN 'DIVISION_MANAGER' ELSE 'UNIT_MANAGER' END, 'VACANT_BELOW', NULL
                    FROM node n WHERE n.parent_id = b.id AND b.role NOT IN ('PLANNER', 'CONTROLLER') AND NOT EXISTS (
                        SELECT 1 FROM assignment a WHERE a.node_id = n.id
                          AND a.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR')
                          AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2) OFFSET 0)
                      AND CASE WHEN n.valid_to < ?2 THEN NOT EXISTS (
                        WITH RECURSIVE later(id) AS (
                            SELECT r.node_id FROM node_replaces r WHERE r.replaced_id = n.id
                            UNION
                            SELECT r.node_id FROM later CROSS JOIN LATERAL (
                                SELECT * FROM node_replaces WHERE replaced_id = later.id OFFSET 0) r)
                        SELECT 1 FROM later JOIN node l ON l.id = later.id
                        WHERE l.valid_to IS NULL OR l.valid_to >= ?2 OFFSET 0) ELSE true END
                    OFFSET 0) next)
            SELECT me.id, me.name, me.language, m.role, m.node_id, n.path, coalesce(n.name, b.name) AS place_name, m.body_id,
                   CASE WHEN m.deputises_for_id IS NULL THEN 'HOLDER' ELSE 'DEPUTY' END AS ground, f.name AS acting_for,
                   CASE WHEN n.valid_to < ?2 THEN n.valid_to END AS ended, n.level, n.label,
                   CASE WHEN b.id IS NOT NULL THEN {departments} WHEN m.role IN ('DEPARTMENT_DIRECTOR', 'PLANNER') THEN {bodies} END AS ties
            FROM me LEFT JOIN mine m ON true LEFT JOIN node n ON n.id = m.node_id LEFT JOIN body b ON b.id = m.body_id
                    LEFT JOIN person f ON f.id = m.deputises_for_id
            UNION ALL
            SELECT me.id, me.name, me.language, b.role, n.id, n.path, n.name, NULL, b.ground, f.name,
                   CASE WHEN n.valid_to < ?2 THEN n.valid_to END, n.level, n.label,
                   CASE WHEN b.role IN ('DEPARTMENT_DIRECTOR', 'PLANNER') THEN {bodies} END
            FROM me, answered b CROSS JOIN LATERAL (SELECT * FROM node WHERE node.id = b.id OFFSET 0) n
                    LEFT JOIN person f ON f.id = b.acting_for
            WHERE b.ground IN ('SUCCESSOR', 'VACANT_BELOW')
            UNION ALL
            SELECT me.id, me.name, me.language, r.role, n.id, n.path, n.name, NULL, 'VACANT_BELOW', NULL,
                   CASE WHEN n.valid_to < ?2 THEN n.valid_to END, n.level, n.label,
                   CASE r.role WHEN 'PLANNER' THEN {bodies} END
            FROM me, answered b JOIN node n ON n.id = b.id CROSS JOIN (VALUES ('PLANNER'), ('CONTROLLER')) r(role)
            WHERE b.role = 'DEPARTMENT_DIRECTOR' AND b.ground <> 'VACANT_BELOW'
              AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.node_id IN (b.id, b.heir) AND a.role = r.role
                              AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2) OFFSET 0)
            UNION ALL
            SELECT me.id, me.name, me.language, 'COMMITTEE_SECRETARY', NULL, NULL, b.name, b.id, 'VACANT_BELOW', NULL, NULL, NULL, NULL,
                   {departments}
            FROM me, mine JOIN node n ON n.id = mine.node_id JOIN body b ON b.id = n.body_id
            WHERE mine.role = 'DEPARTMENT_DIRECTOR'
              AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.body_id = b.id AND a.role = 'COMMITTEE_SECRETARY'
                              AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2))
            """.replace("{departments}", DEPARTMENTS).replace("{bodies}", BODIES);

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;
    @Inject OpenWork work;

    /** The actor with this user name, or empty where there is no such person. */
    public Optional<Actor> find(String username) {
        var rows = Rows.list(em.createNativeQuery(STANDINGS)
                .setParameter(1, username)
                .setParameter(2, java.sql.Date.valueOf(time.today())), Ground.class);
        return rows.isEmpty() ? Optional.empty() : Optional.of(actor(username, rows));
    }

    /** Reads again who acts; the person must exist. */
    public Actor read(String username) {
        return find(username).orElseThrow(() -> new NoResultException("No person " + username));
    }

    private Actor actor(String username, List<Ground> rows) {
        var person = rows.get(0);
        return new Actor(person.id(), username, person.name(), person.language(),
                waitedFor(rows.stream().filter(row -> row.role() != null).map(Ground::standing).toList()));
    }

    /** A place that has ended and that nobody took over is no post: its superior stands in only where work is open (organisation-7). */
    private List<Standing> waitedFor(List<Standing> standings) {
        var ended = standings.stream().filter(ActorSource::isForEndedPost).map(standing -> standing.place().id()).toList();
        if (ended.isEmpty()) {
            return standings;
        }
        var waiting = work.at(ended);
        return standings.stream().filter(one -> !isForEndedPost(one) || waiting.contains(one.place().id())).toList();
    }

    private static boolean isForEndedPost(Standing standing) {
        return standing.ground() == Standing.Ground.VACANT_BELOW && standing.role().isManager() && standing.isAtEndedPlace();
    }

    /** One ground to act on, with who the person is; without a role where there is none. */
    private record Ground(long id, String name, String language, Role role, Long nodeId, String path, String placeName,
            Long bodyId, Standing.Ground ground, String actingFor, LocalDate ended, Level level, String label, String ties) {

        Standing standing() {
            String where = placeName == null ? "" : placeName;
            String title = role.titleAt(level, label);
            return ground == Standing.Ground.VACANT_BELOW ? Standing.forNobody(role, place(), where, ended, title, tiedTo())
                    : new Standing(role, place(), where, ground, actingFor, ended, title, tiedTo());
        }

        private List<Place> tiedTo() {
            return ties == null || ties.isEmpty() ? List.of() : Stream.of(ties.split(" ")).map(Ground::tie).toList();
        }

        private static Place tie(String told) {
            return switch (told.charAt(0)) {
                case 'A' -> Place.INSTALLATION;
                case 'B' -> Place.body(Long.parseLong(told.substring(1)));
                default -> Place.node(Long.parseLong(told.substring(1, told.indexOf(':'))), told.substring(told.indexOf(':') + 1));
            };
        }

        private Place place() {
            if (nodeId != null) {
                return Place.node(nodeId, path);
            }
            return bodyId == null ? Place.INSTALLATION : Place.body(bodyId);
        }
    }
}

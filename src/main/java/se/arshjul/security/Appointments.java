package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;

/** Tells what somebody may give and end of roles, by the one table and by who holds what (security-10). */
@ApplicationScoped
public class Appointments {

    private static final String HELD = """
            SELECT p.username, a.role, a.node_id, n.path, a.body_id, coalesce(n.code, b.code) AS place_code, a.valid_from, a.valid_to,
                   a.deputises_for_id IS NOT NULL AS deputy, c.person_id IS NOT NULL AS opened
            FROM assignment a JOIN person p ON p.id = a.person_id LEFT JOIN node n ON n.id = a.node_id
                 LEFT JOIN body b ON b.id = a.body_id LEFT JOIN credential c ON c.person_id = p.id
            WHERE a.valid_to IS NULL OR a.valid_to >= ?1""";

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    public Giving by(Actor giver) {
        var held = Rows.list(em.createNativeQuery(HELD).setParameter(1, java.sql.Date.valueOf(time.today())), Held.class);
        return new Giving(giver, held, time.today());
    }
}

package se.arshjul.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;

/** Gives hints and reads them back to whoever the audience is today. */
@ApplicationScoped
@Transactional
public class Notices {

    /** Why a hint is given: the own day comes near, somebody's below has passed, or the round stands still at another's table. */
    public enum Kind { REMINDER, LATE, STUCK }

    /** A hint as a list shows it, with the step that is waited for. */
    public record Notice(Kind kind, String formKey, String subject, String placeName, LocalDate dueOn, Instant madeAt) {}

    /** The day is the task's own day now (notice-2); what a round waits for is told to its planner while it is late (notice-3). */
    private static final String HINTS = """
            WITH mine(name) AS (SELECT unnest(string_to_array(?1, ','))),
            told AS (SELECT DISTINCT ON (n.kind, n.process_key) n.kind, w.form_key, n.subject, n.place_name, w.due_on, n.made_at
                FROM notice n JOIN mine ON mine.name = n.audience JOIN work_item w ON w.process_key = n.process_key
                WHERE CASE n.kind WHEN 'REMINDER' THEN w.audience = n.audience
                      ELSE w.audience <> n.audience AND w.due_on < CAST(?2 AS date) END
                ORDER BY n.kind, n.process_key, n.made_at DESC)
            SELECT * FROM told UNION ALL
            SELECT 'STUCK', w.form_key, w.subject, w.place_name, w.due_on, w.opened_at
            FROM mine JOIN annual_cycle c ON mine.name = 'planner:' || c.department_id JOIN round r ON r.cycle_id = c.id
            JOIN work_item w ON w.round_id = r.id
            WHERE w.due_on < CAST(?2 AS date) AND (w.process_key LIKE 'round-%' OR w.process_key LIKE 'matter-%')
            ORDER BY 6 DESC LIMIT CAST(?3 AS integer)""";

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** Gives the hint unless it has been given for the same day (notice-1). */
    public void give(Kind kind, String audience, String processKey, String subject, String placeName, LocalDate dueOn) {
        em.createNativeQuery("""
                        INSERT INTO notice (id, audience, kind, process_key, subject, place_name, due_on, made_at)
                        VALUES (nextval('notice_id_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING""")
                .setParameter(1, audience).setParameter(2, kind.name()).setParameter(3, processKey)
                .setParameter(4, subject).setParameter(5, placeName).setParameter(6, Date.valueOf(dueOn))
                .setParameter(7, Timestamp.from(time.now())).executeUpdate();
    }

    /** The newest hints to the actor, as far as they still hold. */
    @SuppressWarnings("unchecked")
    public List<Notice> of(Actor actor, int most) {
        List<Object[]> rows = em.createNativeQuery(HINTS).setParameter(1, String.join(",", actor.audiences()))
                .setParameter(2, Date.valueOf(time.today())).setParameter(3, most).getResultList();
        return rows.stream().map(row -> new Notice(Kind.valueOf((String) row[0]), (String) row[1], (String) row[2],
                (String) row[3], ((Date) row[4]).toLocalDate(), ((Timestamp) row[5]).toInstant())).toList();
    }
}

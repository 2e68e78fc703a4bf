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

    /** Why a hint was given. */
    public enum Kind { REMINDER, LATE }

    /** A hint as a list shows it. */
    public record Notice(Kind kind, String processKey, String subject, String placeName, LocalDate dueOn, Instant madeAt) {}

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

    /** The newest hints to the actor about what is still to be written: what is handed in is hinted at no more (notice-2). */
    @SuppressWarnings("unchecked")
    public List<Notice> of(Actor actor, int most) {
        List<Object[]> rows = em.createNativeQuery("""
                        SELECT n.kind, n.process_key, n.subject, n.place_name, n.due_on, n.made_at FROM notice n
                        WHERE n.audience = ANY (string_to_array(?1, ','))
                          AND EXISTS (SELECT 1 FROM work_item w WHERE w.process_key = n.process_key
                                      AND w.task_key IN ('userTask_writeContribution', 'userTask_writeDivision'))
                        ORDER BY n.made_at DESC LIMIT CAST(?2 AS integer)""")
                .setParameter(1, String.join(",", actor.audiences())).setParameter(2, most).getResultList();
        return rows.stream().map(row -> new Notice(Kind.valueOf((String) row[0]), (String) row[1], (String) row[2],
                (String) row[3], ((Date) row[4]).toLocalDate(), ((Timestamp) row[5]).toInstant())).toList();
    }
}

package se.arshjul.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;

/** Keeps the list of open tasks in step with the processes (worklist-2), and remembers who did what. */
@ApplicationScoped
public class Worklist implements WorklistWriter {

    @PersistenceContext EntityManager em;
    @Inject @Any Instance<SubjectSource> sources;
    @Inject BusinessTime time;

    @Override
    public void open(OpenTask task) {
        Subject subject = subject(task);
        var back = Optional.ofNullable(subject.cameBack());
        em.createNativeQuery("""
                        INSERT INTO work_item (task_id, audience, due_on, form_key, process_key, round_id, subject,
                            place_name, opened_at, sent_back_by, sent_back_on, sent_back_reason)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, CAST(?11 AS date), ?12) ON CONFLICT DO NOTHING""")
                .setParameter(1, task.taskId()).setParameter(2, task.audience())
                .setParameter(3, Date.valueOf(subject.dueOn())).setParameter(4, task.formKey())
                .setParameter(5, task.processKey()).setParameter(6, subject.roundId())
                .setParameter(7, subject.name()).setParameter(8, subject.placeName())
                .setParameter(9, Timestamp.from(time.now()))
                .setParameter(10, back.map(CameBack::by).orElse(null))
                .setParameter(11, back.map(CameBack::on).map(LocalDate::toString).orElse(null))
                .setParameter(12, back.map(CameBack::reason).orElse(null))
                .executeUpdate();
    }

    private Subject subject(OpenTask task) {
        int dash = task.processKey().lastIndexOf('-');
        String prefix = task.processKey().substring(0, dash);
        long id = Long.parseLong(task.processKey().substring(dash + 1));
        for (SubjectSource source : sources) {
            if (source.keyPrefix().equals(prefix)) {
                return source.subject(id);
            }
        }
        throw new IllegalStateException("No room knows what " + task.processKey() + " is");
    }

    @Override
    public void close(String taskId) {
        em.createNativeQuery("""
                        WITH drafts AS (DELETE FROM task_draft WHERE task_id = ?1)
                        DELETE FROM work_item WHERE task_id = ?1""").setParameter(1, taskId).executeUpdate();
    }

    @Override
    public void doneBy(Actor actor, String taskId) {
        em.createNativeQuery("""
                        INSERT INTO done_item (task_id, person_id, form_key, process_key, subject, place_name, done_at)
                        SELECT DISTINCT task_id, CAST(?1 AS bigint), form_key, process_key, subject, place_name,
                               CAST(?2 AS timestamptz)
                        FROM work_item WHERE task_id = ?3 ON CONFLICT DO NOTHING""")
                .setParameter(1, actor.personId()).setParameter(2, Timestamp.from(time.now()))
                .setParameter(3, taskId).executeUpdate();
    }

    /** Moves the day by which the open tasks about something are to be done. */
    public void moveDue(String processKey, LocalDate dueOn) {
        em.createNativeQuery("UPDATE work_item SET due_on = ?2 WHERE process_key = ?1")
                .setParameter(1, processKey).setParameter(2, Date.valueOf(dueOn)).executeUpdate();
    }
}

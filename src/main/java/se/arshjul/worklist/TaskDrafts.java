package se.arshjul.worklist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;

/** What somebody has typed in a task's form but not handed in; each person has drafts of their own. */
@ApplicationScoped
@Transactional
public class TaskDrafts {

    @PersistenceContext EntityManager em;
    @Inject WorklistReader reader;
    @Inject BusinessTime time;

    public Saved save(String taskId, String field, String value, Actor actor) {
        reader.find(taskId).filter(item -> actor.audiences().contains(item.audience()))
                .orElseThrow(() -> new NotFoundException("task", taskId));
        Instant now = time.now();
        Number version = (Number) em.createNativeQuery("""
                        INSERT INTO task_draft AS d (task_id, person_id, field, value, version, saved_at)
                        VALUES (?1, ?2, ?3, ?4, 1, ?5)
                        ON CONFLICT (task_id, person_id, field)
                        DO UPDATE SET value = EXCLUDED.value, version = d.version + 1, saved_at = EXCLUDED.saved_at
                        RETURNING version""")
                .setParameter(1, taskId).setParameter(2, actor.personId()).setParameter(3, field).setParameter(4, value)
                .setParameter(5, Timestamp.from(now)).getSingleResult();
        return new Saved(version.intValue(), value, now);
    }

    /** The person's saved fields of a task, by field name. */
    public Map<String, Saved> of(String taskId, Actor actor) {
        record Row(String field, String value, int version, Instant savedAt) {}
        return Rows.stream(em.createNativeQuery(
                        "SELECT field, value, version, saved_at FROM task_draft WHERE task_id = ?1 AND person_id = ?2")
                .setParameter(1, taskId).setParameter(2, actor.personId()), Row.class)
                .collect(toMap(Row::field, row -> new Saved(row.version(), row.value(), row.savedAt())));
    }
}

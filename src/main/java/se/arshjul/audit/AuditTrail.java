package se.arshjul.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;

/** Writes the one event of a change, and reads events back. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** Tells that the actor did something to a subject; {@code actingFor} is null unless a deputy acts. */
    public void tell(Actor actor, String actingFor, String action, String subject, String placeName, String detail) {
        Long person = actor.personId() == 0 ? null : actor.personId();
        em.persist(new AuditEvent(time.now(), person, actor.name(), actingFor)
                .telling(action, subject, placeName, detail));
    }

    /** What has happened to some subjects, oldest first. */
    public List<AuditEvent> of(List<String> subjects) {
        return em.createQuery("SELECT e FROM AuditEvent e WHERE e.subject IN :subjects ORDER BY e.at, e.id", AuditEvent.class)
                .setParameter("subjects", subjects).getResultList();
    }

    /** The newest events before an id, for the log's pages. */
    public List<AuditEvent> before(long id, int most) {
        return em.createQuery("SELECT e FROM AuditEvent e WHERE e.id < :id ORDER BY e.id DESC", AuditEvent.class)
                .setParameter("id", id).setMaxResults(most).getResultList();
    }
}

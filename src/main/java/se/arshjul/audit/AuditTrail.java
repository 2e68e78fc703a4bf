package se.arshjul.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.arshjul.kernel.BusinessTime;

/** Writes the one event of a change, and reads events back. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** Tells what was done; that somebody types in a field only unless that is told since the part last changed hands (audit-4). */
    public void tell(Deed deed) {
        if (!deed.isTyping() || !toldFor(deed).contains(deed.actingFor())) {
            em.persist(new AuditEvent(time.now(), deed));
        }
    }

    /** For whom the actor has been told to type there; null for those who act for themselves. Writes nothing before it reads. */
    private List<String> toldFor(Deed typing) {
        return em.createQuery("""
                        SELECT e.actingFor FROM AuditEvent e WHERE e.subject = :subject AND e.action = :action
                        AND e.detail = :field AND e.personId = :person AND NOT EXISTS (
                            SELECT h.id FROM AuditEvent h WHERE h.subject = :part AND h.at >= e.at)""", String.class)
                .setParameter("subject", typing.subject()).setParameter("action", typing.action())
                .setParameter("field", typing.detail()).setParameter("person", typing.actor().personId())
                .setParameter("part", typing.until()).setFlushMode(FlushModeType.COMMIT).getResultList();
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

package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arshjul.kernel.NotFoundException;

/** Finds matters, meetings and decisions. */
@ApplicationScoped
public class CommitteeRepository {

    @PersistenceContext EntityManager em;

    public Matter read(long id) {
        return Optional.ofNullable(em.find(Matter.class, id)).orElseThrow(() -> new NotFoundException("matter", id));
    }

    public Matter lock(long id) {
        return Optional.ofNullable(em.find(Matter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("matter", id));
    }

    public Optional<Matter> ofRound(long roundId) {
        return em.createQuery("SELECT m FROM Matter m WHERE m.round.id = :round ORDER BY m.id DESC", Matter.class)
                .setParameter("round", roundId).getResultStream().findFirst();
    }

    public List<Matter> matters() {
        return em.createQuery("""
                SELECT m FROM Matter m JOIN FETCH m.body JOIN FETCH m.round LEFT JOIN FETCH m.meeting
                ORDER BY m.id DESC""", Matter.class).getResultList();
    }

    /** The paragraphs that the meeting's decisions have; nobody else gives one out until the transaction ends. */
    Set<String> takenParagraphs(Meeting meeting) {
        em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        return Set.copyOf(em.createQuery("SELECT DISTINCT d.paragraph FROM Decision d WHERE d.meeting = :meeting", String.class)
                .setParameter("meeting", meeting).getResultList());
    }

    public List<Meeting> meetings(long bodyId) {
        return em.createQuery("SELECT m FROM Meeting m WHERE m.body.id = :body ORDER BY m.heldOn", Meeting.class)
                .setParameter("body", bodyId).getResultList();
    }

    public Optional<Meeting> meetingOn(long bodyId, LocalDate day) {
        return em.createQuery("SELECT m FROM Meeting m WHERE m.body.id = :body AND m.heldOn = :day", Meeting.class)
                .setParameter("body", bodyId).setParameter("day", day).getResultStream().findFirst();
    }

    public List<Decision> decisions(long matterId) {
        return em.createQuery("""
                        SELECT d FROM Decision d JOIN FETCH d.meeting WHERE d.matter.id = :matter ORDER BY d.id""",
                        Decision.class)
                .setParameter("matter", matterId).getResultList();
    }

    public Optional<Decision> lastDecision(long matterId) {
        return decisions(matterId).stream().reduce((first, later) -> later);
    }

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    public void flush() {
        em.flush();
    }
}

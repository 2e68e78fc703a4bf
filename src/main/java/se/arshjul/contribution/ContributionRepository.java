package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;
import se.arshjul.kernel.NotFoundException;

/** Finds contributions and what belongs to them, to be changed. */
@ApplicationScoped
public class ContributionRepository {

    @PersistenceContext EntityManager em;

    public Contribution read(long id) {
        return Optional.ofNullable(em.find(Contribution.class, id))
                .orElseThrow(() -> new NotFoundException("contribution", id));
    }

    /** Reads the contribution anew and keeps it for this transaction alone: whoever else moves it waits. */
    public Contribution lock(long id) {
        return em.createQuery("SELECT c FROM Contribution c WHERE c.id = :id", Contribution.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("contribution", id));
    }

    /**
     * Keeps the parent of a contribution before the contribution itself, always in this order, so that no two wait for each
     * other; then reads the contribution with all that a change of hands asks about it. The first to read it in its transaction.
     */
    public Contribution lockWithParent(long id) {
        return lock(id, true);
    }

    /** As with the parent, but a unit's parent is left to others: a unit's text that goes up or comes back moves nothing above it. */
    public Contribution lockToMove(long id) {
        return lock(id, false);
    }

    private Contribution lock(long id, boolean withUnitsParent) {
        em.createNativeQuery("""
                        WITH above AS MATERIALIZED (
                            SELECT p.id FROM contribution c JOIN contribution p ON p.id = c.parent_id
                            WHERE c.id = ?1 AND (c.kind <> 'UNIT' OR ?2) FOR UPDATE OF p)
                        SELECT c.id FROM contribution c LEFT JOIN above ON true WHERE c.id = ?1 FOR UPDATE OF c""")
                .setParameter(1, id).setParameter(2, withUnitsParent).getResultList();
        return em.createQuery("""
                        SELECT c FROM Contribution c JOIN FETCH c.node JOIN FETCH c.round
                            LEFT JOIN FETCH c.parent WHERE c.id = :id""",
                        Contribution.class)
                .setHint(QueryHints.LEFT_FETCH, "c.parent.node").setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("contribution", id));
    }

    public List<Contribution> ofRound(long roundId) {
        return em.createQuery("""
                        SELECT c FROM Contribution c JOIN FETCH c.node WHERE c.round.id = :round
                        ORDER BY c.kind, c.ordinal, c.placeName""", Contribution.class)
                .setParameter("round", roundId).getResultList();
    }

    public List<Contribution> partsOf(long contributionId) {
        return em.createQuery("""
                        SELECT c FROM Contribution c JOIN FETCH c.node WHERE c.parent.id = :id
                        ORDER BY c.ordinal, c.placeName""", Contribution.class)
                .setParameter("id", contributionId).getResultList();
    }

    /** How many parts of a contribution are in none of the given states. */
    public long partsNotIn(long contributionId, Contribution.State... states) {
        return em.createQuery("SELECT COUNT(c) FROM Contribution c WHERE c.parent.id = :id AND c.state NOT IN :states",
                        Long.class)
                .setParameter("id", contributionId).setParameter("states", List.of(states)).getSingleResult();
    }

    public Contribution whole(long roundId) {
        return whole(roundId, LockModeType.NONE);
    }

    /** The same, kept for this transaction alone. */
    Contribution lockWhole(long roundId) {
        return whole(roundId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Contribution whole(long roundId, LockModeType lock) {
        return em.createQuery("SELECT c FROM Contribution c WHERE c.round.id = :round AND c.kind = :kind",
                        Contribution.class)
                .setParameter("round", roundId).setParameter("kind", Contribution.Kind.DEPARTMENT).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFoundException("plan of round", roundId));
    }

    public Section readSection(long contributionId, String code) {
        return em.createQuery("SELECT s FROM Section s WHERE s.contribution.id = :id AND s.code = :code", Section.class)
                .setParameter("id", contributionId).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("section", code));
    }

    /**
     * What a hand-over leaves behind: what the part was returned for is settled, its reasons stay to be read; what was removed
     * while it was written is gone for good (contribution-18). One statement.
     */
    public void leaveBehind(long contributionId, Instant at) {
        em.createNativeQuery("""
                        WITH gone AS (DELETE FROM removed_row WHERE contribution_id = ?1)
                        UPDATE remark SET settled_at = ?2 WHERE contribution_id = ?1 AND settled_at IS NULL""")
                .setParameter(1, contributionId).setParameter(2, Timestamp.from(at)).executeUpdate();
    }

    public List<SourceText> sourceTexts(String document, String period) {
        return em.createQuery("""
                        SELECT t FROM SourceText t JOIN FETCH t.node WHERE t.document = :document AND t.period = :period""",
                        SourceText.class)
                .setParameter("document", document).setParameter("period", period).getResultList();
    }

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    /** Writes what has been changed now, so that new ids and versions are known. */
    public void flush() {
        em.flush();
    }
}

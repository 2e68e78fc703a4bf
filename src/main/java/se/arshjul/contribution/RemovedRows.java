package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.contribution.RemovedRow.Kind;
import se.arshjul.cycle.RoundCancelled;
import se.arshjul.document.DocumentWords;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps what was removed from a part since it was last handed over, and tells the log of it (contribution-18). */
@ApplicationScoped
@Transactional
public class RemovedRows {

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject BusinessTime time;

    /** What whoever writes the part at the place may put back, the last removed first. */
    public List<Removed> of(long contributionId, Place place, Actor actor) {
        access.require(actor, Action.WRITE_CONTRIBUTION, place);
        record Row(Kind kind, long rowId, String title, String removedBy, Instant removedAt) {}
        return Rows.stream(em.createQuery("""
                        SELECT r.kind, r.rowId, r.title, r.removedBy, r.removedAt FROM RemovedRow r
                        WHERE r.contribution.id = :id ORDER BY r.removedAt DESC, r.id DESC""").setParameter("id", contributionId), Row.class)
                .map(row -> new Removed(row.kind(), row.rowId(), row.title(), row.removedBy(), row.removedAt())).toList();
    }

    public boolean holds(Contribution contribution, Kind kind, long rowId) {
        return find(contribution.id(), kind, rowId).isPresent();
    }

    /** Keeps a row that its own room has taken out; the content is that room's to read. */
    public void keep(RemovedRow row, String content, Actor actor, Standing on) {
        em.persist(row.keeping(content, actor.signature(on), time.now()));
        tell("contribution.removed", row, actor, on);
    }

    /** Lets go of a row, so that its own room puts the content back where it was. */
    public String take(Contribution contribution, Kind kind, long rowId, Actor actor, Standing on) {
        var row = find(contribution.id(), kind, rowId).orElseThrow(() -> gone(contribution, kind, rowId));
        em.remove(row);
        tell("contribution.putBack", row, actor, on);
        return row.content();
    }

    /** Nobody writes in a cancelled round, so nothing can be put back there (cycle-6). */
    public void roundCancelled(@Observes RoundCancelled cancelled) {
        em.createQuery("DELETE FROM RemovedRow r WHERE r.contribution IN (SELECT c FROM Contribution c WHERE c.round.id = :round)")
                .setParameter("round", cancelled.roundId()).executeUpdate();
    }

    /** In a part that has never been handed over nothing that was removed has gone: there was no such row. */
    private static RuntimeException gone(Contribution contribution, Kind kind, long rowId) {
        return contribution.returnReason() == null ? new NotFoundException(kind.name(), rowId)
                : new RuleBrokenException("contribution.removed.gone." + kind);
    }

    /** The log says what kind of row it was and no more: what is gone for good is not kept there instead. */
    private void tell(String action, RemovedRow row, Actor actor, Standing on) {
        var contribution = row.contribution();
        audit.tell(actor, on.actingFor(), action, "draft-" + contribution.id(), contribution.placeInRound(),
                DocumentWords.of("contribution.removed.kind." + row.kind()));
    }

    /** Why a row is not there: somebody has removed it, which its writer is told, or it never was. */
    public RuntimeException missing(Contribution contribution, Kind kind, long rowId) {
        return find(contribution.id(), kind, rowId).<RuntimeException>map(RemovedMeanwhileException::new)
                .orElseGet(() -> new NotFoundException(kind.name(), rowId));
    }

    private Optional<RemovedRow> find(long contributionId, Kind kind, long rowId) {
        return em.createQuery("""
                        SELECT r FROM RemovedRow r WHERE r.contribution.id = :id AND r.kind = :kind AND r.rowId = :row""", RemovedRow.class)
                .setParameter("id", contributionId).setParameter("kind", kind).setParameter("row", rowId).getResultStream().findFirst();
    }
}

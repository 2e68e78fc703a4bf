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
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
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

/** Removes rows from a part while it is written, keeps them until it is handed over, puts them back, and tells the log of it (contribution-18). */
@ApplicationScoped
@Transactional
public class RemovedRows {

    @PersistenceContext EntityManager em;
    @Inject ContributionRepository parts;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** What whoever writes the part at the place may put back, the last removed first. */
    public List<Removed> of(long contributionId, Place place, Actor actor) {
        access.require(actor, Action.WRITE_CONTRIBUTION, place);
        record Row(String kind, long rowId, String title, String removedBy, Instant removedAt) {}
        return Rows.stream(em.createQuery("""
                        SELECT r.kind, r.rowId, r.title, r.removedBy, r.removedAt FROM RemovedRow r
                        WHERE r.contribution.id = :id ORDER BY r.removedAt DESC, r.id DESC""").setParameter("id", contributionId), Row.class)
                .map(row -> new Removed(row.kind(), row.rowId(), row.title(), row.removedBy(), row.removedAt())).toList();
    }

    /** Takes a row away, whole as it is, so that it can be put back. What is removed already stays removed. */
    public void remove(RemovableRows rows, long contributionId, long rowId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.remove." + rows.kind(), () -> {
            var part = parts.lock(contributionId);
            Standing on = mayWrite(rows, part, actor);
            if (find(contributionId, rows.kind(), rowId).isEmpty()) {
                String title = rows.findTitle(part, rowId).orElseThrow(() -> new NotFoundException(rows.kind(), rowId));
                var row = new RemovedRow(part, rows.kind(), rowId, title)
                        .keeping(rows.takeOut(rowId), rows.form(), actor.signs(on, time.now()));
                em.persist(row);
                tell("contribution.removed", row, actor, on);
            }
        });
    }

    /** Puts a removed row back as it was; what is there already stays as it is. */
    public void putBack(RemovableRows rows, long contributionId, long rowId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.putBack." + rows.kind(), () -> {
            var part = parts.lock(contributionId);
            Standing on = mayWrite(rows, part, actor);
            if (rows.findTitle(part, rowId).isEmpty()) {
                var row = find(contributionId, rows.kind(), rowId).orElseThrow(() -> gone(part, rows.kind(), rowId));
                em.remove(row);
                tell("contribution.putBack", row, actor, on);
                rows.putBack(row.content(rows.form()));
                rows.requireTakenOnce(part, rowId);
            }
        });
    }

    private Standing mayWrite(RemovableRows rows, Contribution part, Actor actor) {
        Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, part.place());
        rows.requireWritable(part);
        return on;
    }

    /** Nobody writes in a cancelled round, so nothing can be put back there (cycle-6). */
    public void roundCancelled(@Observes RoundCancelled cancelled) {
        em.createQuery("DELETE FROM RemovedRow r WHERE r.contribution IN (SELECT c FROM Contribution c WHERE c.round.id = :round)")
                .setParameter("round", cancelled.roundId()).executeUpdate();
    }

    /** In a part that has never been handed over nothing that was removed has gone: there was no such row. */
    private static RuntimeException gone(Contribution contribution, String kind, long rowId) {
        return contribution.returnReason() == null ? new NotFoundException(kind, rowId)
                : new RuleBrokenException("contribution.removed.gone." + kind);
    }

    /** The log says what kind of row it was and no more: what is gone for good is not kept there instead. */
    private void tell(String action, RemovedRow row, Actor actor, Standing on) {
        var contribution = row.contribution();
        audit.tell(Deed.of(actor, on, action).about("draft-" + contribution.id(), contribution.placeInRound())
                .saying(DocumentWords.of("contribution.removed.kind." + row.kind())));
    }

    /** Why a row is not there: somebody has removed it, which its writer is told, or it never was. */
    public RuntimeException missing(Contribution contribution, String kind, long rowId) {
        return find(contribution.id(), kind, rowId).<RuntimeException>map(RemovedMeanwhileException::new)
                .orElseGet(() -> new NotFoundException(kind, rowId));
    }

    private Optional<RemovedRow> find(long contributionId, String kind, long rowId) {
        return em.createQuery("""
                        SELECT r FROM RemovedRow r WHERE r.contribution.id = :id AND r.kind = :kind AND r.rowId = :row""", RemovedRow.class)
                .setParameter("id", contributionId).setParameter("kind", kind).setParameter("row", rowId).getResultStream().findFirst();
    }
}

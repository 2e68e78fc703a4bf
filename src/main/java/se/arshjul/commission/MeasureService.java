package se.arshjul.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps a place's measures plan while its report is written (commission-8). */
@ApplicationScoped
@Retried
@Transactional
public class MeasureService {

    @Inject ContributionRepository plans;
    @Inject CommissionRepository commissions;
    @Inject RemovedRows removed;
    @Inject MeasureRows rows;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** A measure of the form: its id, what it holds and the version that the writer saw. */
    public record Row(long id, MeasureDraft draft, int seenVersion) {}

    /** Adds an empty measure and answers its id. */
    public long add(long contributionId, CommandKey key, Actor actor) {
        return Long.parseLong(receipts.once(key, actor, "commission.addMeasure", () -> {
            var contribution = plans.lock(contributionId);
            Standing on = mayWrite(contribution, actor);
            var measure = commissions.add(next(contribution, commissions.measuresToChange(contribution)));
            commissions.flush();
            tell(contribution, actor, on);
            return String.valueOf(measure.id());
        }));
    }

    /** Goes on from the measures of the round before, where the place has none yet in this one. */
    public void goOn(long contributionId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "commission.goOnMeasures", () -> {
            var contribution = plans.lock(contributionId);
            Standing on = mayWrite(contribution, actor);
            if (!commissions.measuresToChange(contribution).isEmpty()) {
                throw new RuleBrokenException("commission.measures.alreadyThere", contribution.placeName());
            }
            var round = contribution.round();
            for (var earlier : commissions.earlierMeasures(round.id(), round.period(), contribution.node().id())) {
                commissions.add(new Measure(round, contribution.node(), earlier.ordinal())).goOnFrom(earlier, actor.signs(on, time.now()));
            }
            tell(contribution, actor, on);
        });
    }

    public Saved save(long contributionId, long measureId, MeasureDraft draft, int seenVersion, Actor actor) {
        var contribution = plans.lock(contributionId);
        Standing on = mayWrite(contribution, actor);
        var measure = measure(contribution, measureId);
        var before = measure.draft();
        measure.write(draft, answered(draft, contribution), seenVersion, actor.signs(on, time.now()));
        commissions.flush();
        if (!before.equals(measure.draft())) {
            tell(contribution, actor, on);
        }
        return measure.saved(measure.draft().what());
    }

    /** Saves one field as it is typed; what stands in it is told to those alone who may write it. */
    public Saved saveField(long contributionId, long measureId, MeasureDraft.Field field, String value, int seenVersion, Actor actor) {
        var contribution = plans.lock(contributionId);
        mayWrite(contribution, actor);
        var measure = measure(contribution, measureId);
        measure.requireSeen(field, value, seenVersion);
        save(contributionId, measureId, measure.draft().with(field, value), seenVersion, actor);
        return measure.saved(measure.draft().value(field));
    }

    /** Saves all measures that a form holds, or none. */
    public void saveAll(long contributionId, List<Row> rows, Actor actor) {
        rows.forEach(row -> save(contributionId, row.id(), row.draft(), row.seenVersion(), actor));
    }

    public void remove(long contributionId, long measureId, CommandKey key, Actor actor) {
        removed.remove(rows, contributionId, measureId, key, actor);
    }

    public void putBack(long contributionId, long measureId, CommandKey key, Actor actor) {
        removed.putBack(rows, contributionId, measureId, key, actor);
    }

    private Standing mayWrite(Contribution contribution, Actor actor) {
        Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
        CommissionSection.requireWritable(contribution);
        return on;
    }

    /** The plan is told of as one: a measure may be added, written and taken away within a minute (audit-4). */
    private void tell(Contribution contribution, Actor actor, Standing on) {
        audit.tell(Deed.of(actor, on, "commission.measuresWritten").about("measures-" + contribution.id(), contribution.placeName())
                .typing(contribution.round().name(), contribution.processKey()));
    }

    private static Measure next(Contribution contribution, List<Measure> there) {
        return new Measure(contribution.round(), contribution.node(), there.stream().mapToInt(Measure::ordinal).max().orElse(0) + 1);
    }

    private Measure measure(Contribution contribution, long measureId) {
        return commissions.findMeasure(contribution, measureId)
                .orElseThrow(() -> removed.missing(contribution, rows.kind(), measureId));
    }

    /** The commission that the measure answers; it applies at the place. */
    private Commission answered(MeasureDraft draft, Contribution contribution) {
        if (draft.commissionCode() == null) {
            return null;
        }
        var commission = commissions.read(draft.commissionCode());
        if (!commissions.applies(commission, contribution.node())) {
            throw new NotFoundException("commission at " + contribution.placeName(), draft.commissionCode());
        }
        return commission;
    }
}

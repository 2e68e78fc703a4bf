package se.arshjul.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Retried;
import se.arshjul.audit.Typed;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.RemovedRow;
import se.arshjul.contribution.RemovedRow.Kind;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.contribution.SavedText;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
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
            var measure = commissions.add(next(contribution, measures(contribution)));
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
            if (!measures(contribution).isEmpty()) {
                throw new RuleBrokenException("commission.measures.alreadyThere", contribution.placeName());
            }
            var round = contribution.round();
            for (var earlier : commissions.earlierMeasures(round.id(), round.period(), contribution.node().id())) {
                commissions.add(new Measure(round, contribution.node(), earlier.ordinal())).goOnFrom(earlier, saved(actor, on));
            }
            tell(contribution, actor, on);
        });
    }

    public SavedText save(long contributionId, long measureId, MeasureDraft draft, int seenVersion, Actor actor) {
        var contribution = plans.lock(contributionId);
        Standing on = mayWrite(contribution, actor);
        var measure = measure(contribution, measureId);
        var before = measure.draft();
        measure.write(draft, answered(draft, contribution), seenVersion, saved(actor, on));
        commissions.flush();
        if (!before.equals(measure.draft())) {
            tell(contribution, actor, on);
        }
        return new SavedText(measure.version(), measure.draft().what(), measure.savedAt());
    }

    /** Saves one field as it is typed; what stands in it is told to those alone who may write it. */
    public SavedText saveField(long contributionId, long measureId, MeasureDraft.Field field, String value, int seenVersion, Actor actor) {
        var contribution = plans.lock(contributionId);
        mayWrite(contribution, actor);
        var measure = measure(contribution, measureId);
        measure.requireSeen(field, value, seenVersion);
        var saved = save(contributionId, measureId, measure.draft().with(field, value), seenVersion, actor);
        return new SavedText(saved.version(), measure.draft().value(field), saved.savedAt());
    }

    /** Saves all measures that a form holds, or none. */
    public void saveAll(long contributionId, List<Row> rows, Actor actor) {
        rows.forEach(row -> save(contributionId, row.id(), row.draft(), row.seenVersion(), actor));
    }

    /** Takes a measure away, whole as it is, so that it can be put back (contribution-18). What is removed already stays removed. */
    public void remove(long contributionId, long measureId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "commission.removeMeasure", () -> {
            var contribution = plans.lock(contributionId);
            Standing on = mayWrite(contribution, actor);
            if (!removed.holds(contribution, Kind.MEASURE, measureId)) {
                var measure = measure(contribution, measureId);
                removed.keep(new RemovedRow(contribution, Kind.MEASURE, measureId, measure.draft().what()),
                        commissions.takeOut(measure), actor, on);
            }
        });
    }

    /** Puts a removed measure back as it was; what is there already stays as it is. */
    public void putBack(long contributionId, long measureId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "commission.putMeasureBack", () -> {
            var contribution = plans.lock(contributionId);
            Standing on = mayWrite(contribution, actor);
            if (find(contribution, measureId).isEmpty()) {
                commissions.putBack(removed.take(contribution, Kind.MEASURE, measureId, actor, on));
                requireTakenOnce(contribution, measure(contribution, measureId));
            }
        });
    }

    /** Refuses to put back what goes on from the round before, where the same was taken over anew meanwhile. */
    private void requireTakenOnce(Contribution contribution, Measure back) {
        var others = measures(contribution).stream().filter(one -> !one.id().equals(back.id()));
        if (back.continues() != null && others.anyMatch(one -> back.continues().equals(one.continues()))) {
            throw new RuleBrokenException("commission.measures.takenAnew", back.draft().what());
        }
    }

    private Standing mayWrite(Contribution contribution, Actor actor) {
        Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
        CommissionSection.requireWritable(contribution);
        return on;
    }

    private Saved saved(Actor actor, Standing on) {
        return new Saved(actor.signature(on), on.title(), time.now());
    }

    /** The plan is told of as one: a measure may be added, written and taken away within a minute (audit-4). */
    private void tell(Contribution contribution, Actor actor, Standing on) {
        audit.tell(actor, on.actingFor(), new Typed(contribution.processKey(), "commission.measuresWritten",
                "measures-" + contribution.id(), contribution.placeName(), contribution.round().name()));
    }

    private List<Measure> measures(Contribution contribution) {
        return commissions.measuresToChange(contribution.round().id(), contribution.node().id());
    }

    private static Measure next(Contribution contribution, List<Measure> there) {
        return new Measure(contribution.round(), contribution.node(), there.stream().mapToInt(Measure::ordinal).max().orElse(0) + 1);
    }

    private Measure measure(Contribution contribution, long measureId) {
        return find(contribution, measureId).orElseThrow(() -> removed.missing(contribution, Kind.MEASURE, measureId));
    }

    private Optional<Measure> find(Contribution contribution, long measureId) {
        return measures(contribution).stream().filter(measure -> measure.id() == measureId).findFirst();
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

package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Saved;
import se.arshjul.kernel.WrittenNumber;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps values that people write (indicator-6): a place's outcomes by those who answer for it, its targets by those who steer. */
@ApplicationScoped
@Retried
@Transactional
public class IndicatorService {

    @Inject IndicatorRepository indicators;
    @Inject OrganisationRepository organisation;
    @Inject YearGuard years;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** The same command twice writes once. */
    public void write(ValueDraft draft, CommandKey key, Actor actor) {
        receipts.once(key, actor, "indicator.write", () -> {
            write(draft, actor);
        });
    }

    /** Saves the outcome as it is typed and leaves its note as it stands. */
    public Saved writeValue(String code, String nodeCode, Period period, String value, int seenVersion, Actor actor) {
        String note = standing(code, nodeCode, period).map(IndicatorValue::note).orElse(null);
        var kept = keep(ValueDraft.outcome(code, nodeCode, period, value, note, seenVersion), actor);
        return kept.saved(kept.typed());
    }

    /** Saves the note as it is typed and leaves the outcome as it stands. */
    public Saved writeNote(String code, String nodeCode, Period period, String note, int seenVersion, Actor actor) {
        String value = standing(code, nodeCode, period).map(IndicatorValue::typed).orElse("");
        var kept = keep(ValueDraft.outcome(code, nodeCode, period, value, note, seenVersion), actor);
        return kept.saved(kept.note());
    }

    private Optional<IndicatorValue> standing(String code, String nodeCode, Period period) {
        return organisation.findNode(nodeCode).flatMap(node -> indicators.find(indicators.readIndicator(code), node, period,
                IndicatorValue.Kind.UTFALL, IndicatorValue.Sex.T));
    }

    /** Saves over the version that the writer saw; an empty value is one that is known to be missing (indicator-2). */
    public SavedValue write(ValueDraft draft, Actor actor) {
        return SavedValue.of(keep(draft, actor));
    }

    private IndicatorValue keep(ValueDraft draft, Actor actor) {
        var indicator = indicators.readIndicator(draft.indicatorCode());
        var node = organisation.findNode(draft.nodeCode()).orElseThrow(() -> new NotFoundException("place", draft.nodeCode()));
        Standing on = access.granting(actor, draft.isOutcome() ? Action.WRITE_INDICATOR : Action.SET_TARGET, Place.of(node));
        years.requireOpen(node, draft.period());
        requireBegun(draft, node);
        BigDecimal number = number(draft.value());
        var value = indicators.find(indicator, node, draft.period(), draft.kind(), draft.sex())
                .orElseGet(() -> new IndicatorValue(indicator, node, draft.period().code(), draft.kind(), draft.sex()));
        if (!value.says(number, draft.note())) {
            value.write(number, draft.note(), draft.seenVersion(), actor.signs(on, time.now()));
            indicators.keep(value);
            tell(value, actor, on);
            indicators.flush();
        }
        return value;
    }

    private void requireBegun(ValueDraft draft, Node node) {
        if (draft.isOutcome() && draft.period().from().isAfter(time.today())) {
            throw new RuleBrokenException("indicator.notBegun", draft.period());
        }
        if (!node.existsDuring(draft.period().from(), draft.period().to())) {
            throw new RuleBrokenException("indicator.placeNotThere", node.name(), draft.period());
        }
    }

    private static BigDecimal number(String typed) {
        return typed.isEmpty() ? null
                : WrittenNumber.find(typed).orElseThrow(() -> new RuleBrokenException("indicator.notANumber", typed));
    }

    private void tell(IndicatorValue value, Actor actor, Standing on) {
        audit.tell(Deed.of(actor, on, "indicator.written").about("indicator-" + value.indicator().id(), value.node().name())
                .saying(value.indicator().code() + " " + value.kind() + " " + value.sex() + " " + value.period()));
    }
}

package se.arshjul.money;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.money.MoneyDraft.Grant;
import se.arshjul.money.Reported.GrantField;
import se.arshjul.money.Reported.UncertaintyField;
import se.arshjul.money.Reported.VarianceField;
import se.arshjul.organisation.Actor;

/** Keeps what a form holds of a place's money, field after field as if each had been typed alone: all of it, or nothing. */
@ApplicationScoped
public class MoneyKeeper implements MaterialKeeper<MoneyDraft> {

    @Inject FigureService figures;
    @Inject ReportService reports;

    @Override
    public Class<MoneyDraft> keeps() {
        return MoneyDraft.class;
    }

    @Override
    public void keep(Contribution contribution, MoneyDraft draft, Actor actor) {
        draft.forecast().forEach(figure -> figures.write(figure, actor));
        keepVariance(draft, actor);
        keepSureness(draft, actor);
        draft.grants().forEach(grant -> keep(grant, draft, actor));
    }

    private void keepVariance(MoneyDraft draft, Actor actor) {
        int seen = draft.variance().seenVersion();
        var fields = draft.variance().fields().stream().sorted(comparing(MoneyKeeper::inTurn)).toList(); // a cause needs its amount
        for (var field : fields) {
            seen = reports.saveVariance(draft.nodeId(), draft.period(), inTurn(field), field.value(), seen, actor).version();
        }
    }

    private static VarianceField inTurn(MoneyDraft.Field field) {
        return VarianceField.valueOf(field.name());
    }

    private void keepSureness(MoneyDraft draft, Actor actor) {
        int seen = draft.sureness().seenVersion();
        for (var field : draft.sureness().fields()) {
            seen = reports.saveUncertainty(draft.nodeId(), draft.period(), UncertaintyField.valueOf(field.name()), field.value(), seen, actor).version();
        }
    }

    private void keep(Grant grant, MoneyDraft draft, Actor actor) {
        if (blank(grant.name()) && !blank(grant.amount())) {
            throw new RuleBrokenException("money.grantName", grant.amount());
        }
        int seen = reports.saveGrant(draft.nodeId(), draft.period(), grant.ordinal(), GrantField.NAME, grant.name(), grant.seenVersion(),
                actor).version();
        reports.saveGrant(draft.nodeId(), draft.period(), grant.ordinal(), GrantField.AMOUNT, grant.amount(), seen, actor);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

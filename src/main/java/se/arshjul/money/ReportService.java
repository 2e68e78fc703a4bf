package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Objects;
import se.arshjul.audit.Retried;
import se.arshjul.kernel.OneLine;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Saved;
import se.arshjul.money.Reported.GrantField;
import se.arshjul.money.Reported.UncertaintyField;
import se.arshjul.money.Reported.VarianceField;
import se.arshjul.money.Tellers.Teller;
import se.arshjul.organisation.Actor;

/** Keeps what a place tells of its money as it is typed: how sure its forecast is, its deviation's cause, its grants (money-10). */
@ApplicationScoped
@Retried
@Transactional
public class ReportService {

    @Inject FigureRepository figures;
    @Inject StatementReader statements;
    @Inject Tellers tellers;

    public Saved saveUncertainty(long nodeId, Period period, UncertaintyField field, String value, int seen, Actor actor) {
        var teller = tellers.of(nodeId, period, actor);
        var told = figures.uncertainty(teller.node(), period).orElseGet(() -> new ForecastUncertainty(teller.node(), period.code()));
        String text = text(value);
        BigDecimal low = field == UncertaintyField.LOW ? FigureDraft.amount(value) : told.low();
        BigDecimal high = field == UncertaintyField.HIGH ? FigureDraft.amount(value) : told.high();
        String words = field == UncertaintyField.WORDS ? text : told.words();
        if (!same(low, told.low()) || !same(high, told.high()) || !Objects.equals(words, told.words())) {
            told.requireSeen(seen, shown(field, told));
            told.state(low, high, words);
            told.sign(teller.by());
            keep(told, teller, "uncertainty");
        }
        return told.saved(shown(field, told));
    }

    private static String shown(UncertaintyField field, ForecastUncertainty told) {
        return switch (field) {
            case LOW -> Reported.typed(told.low());
            case HIGH -> Reported.typed(told.high());
            case WORDS -> told.words() == null ? "" : told.words();
        };
    }

    /** The amount is that of the place's statement until another is told; a cause needs one or the other. */
    public Saved saveVariance(long nodeId, Period period, VarianceField field, String value, int seen, Actor actor) {
        var teller = tellers.of(nodeId, period, actor);
        var stands = figures.variance(teller.node(), period).orElse(null);
        var told = stands == null ? new UnitVariance(teller.node(), period.code()) : stands;
        String cause = field == VarianceField.CAUSE ? text(value) : told.cause();
        BigDecimal amount = field == VarianceField.AMOUNT ? FigureDraft.amount(value) : told.amount();
        if (stands == null && amount == null && cause == null) {
            return Saved.nothing(teller.at());
        }
        BigDecimal kept = amount == null ? computed(nodeId, period) : amount;
        if (kept == null) {
            throw new RuleBrokenException("money.varianceAmount");
        }
        if (!same(kept, told.amount()) || !Objects.equals(cause, told.cause())) {
            told.requireSeen(seen, shown(field, told));
            told.tell(kept, cause);
            told.sign(teller.by());
            keep(told, teller, "variance");
        }
        return told.saved(shown(field, told));
    }

    private BigDecimal computed(long nodeId, Period period) {
        return statements.statement(nodeId, period, figures.forecasts(period.year()).contains(period))
                .flatMap(UnitVariances::deviation).orElse(null);
    }

    private static String shown(VarianceField field, UnitVariance told) {
        return field == VarianceField.AMOUNT ? Reported.typed(told.amount()) : told.cause() == null ? "" : told.cause();
    }

    /** A row that holds neither a name nor an amount is taken away. */
    public Saved saveGrant(long nodeId, Period period, int ordinal, GrantField field, String value, int seen, Actor actor) {
        var teller = tellers.of(nodeId, period, actor);
        var stands = figures.grants(teller.node(), period).stream().filter(grant -> grant.ordinal() == ordinal).findFirst().orElse(null);
        var told = stands == null ? new StateGrant(teller.node(), period.code(), ordinal) : stands;
        String earlier = told.name() == null ? "" : told.name();
        String name = field == GrantField.NAME ? OneLine.of(value) : earlier;
        BigDecimal amount = field == GrantField.AMOUNT ? FigureDraft.amount(value) : told.amountKr();
        if (name.equals(earlier) && same(amount, told.amountKr())) {
            return told.saved(shown(field, name, amount));
        }
        told.requireSeen(seen, shown(field, earlier, told.amountKr()));
        return name.isEmpty() && amount == null ? takeAway(told, teller) : write(told, field, name, amount, teller);
    }

    private Saved takeAway(StateGrant grant, Teller teller) {
        figures.remove(grant);
        tellers.tell(teller, "grant " + grant.ordinal());
        return Saved.nothing(teller.at());
    }

    private Saved write(StateGrant grant, GrantField field, String name, BigDecimal amount, Teller teller) {
        grant.tell(name, amount);
        grant.sign(teller.by());
        keep(grant, teller, "grant " + grant.ordinal());
        return grant.saved(shown(field, name, amount));
    }

    private static String shown(GrantField field, String name, BigDecimal amount) {
        return field == GrantField.NAME ? name : Reported.typed(amount);
    }

    private void keep(Object row, Teller teller, String what) {
        figures.keep(row);
        figures.flush();
        tellers.tell(teller, what);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

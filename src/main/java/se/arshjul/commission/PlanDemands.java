package se.arshjul.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.arshjul.commission.MeasuresDemand.Deficits;
import se.arshjul.kernel.Period;
import se.arshjul.money.MoneyStyle;
import se.arshjul.money.Statement;
import se.arshjul.money.StatementColumn.Content;
import se.arshjul.money.StatementReader;

/** Finds whether a place's figures demand a measures plan of it (commission-10). */
@ApplicationScoped
public class PlanDemands {

    private static final int EXACT = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject StatementReader statements;
    @Inject MeasuresDemand decision;

    /** What a round that carries figures demands of a place; nothing where it has none. */
    public DemandedPlan of(long nodeId, Period period, boolean forecast) {
        return statements.statement(nodeId, period, forecast).map(this::of).orElse(DemandedPlan.NONE);
    }

    DemandedPlan of(Statement statement) {
        var deficits = deficits(statement);
        return DemandedPlan.of(decision.grounds(deficits), deficits);
    }

    static Deficits deficits(Statement statement) {
        var style = statement.style();
        var ofPeriod = statement.net(Content.PERIOD_BUDGET).or(() -> statement.net(Content.BUDGET));
        var outcome = deficit(statement, Content.DEVIATION);
        var forecast = deficit(statement, Content.FORECAST_DEVIATION);
        return new Deficits(tkr(outcome, style), percent(outcome, ofPeriod), tkr(forecast, style),
                percent(forecast, statement.net(Content.BUDGET)), style.limitTkr(), style.limitPercent());
    }

    /** Above 0 where the place has used more than it had, whatever the municipality's own signs. */
    private static Optional<BigDecimal> deficit(Statement statement, Content deviation) {
        return statement.net(deviation).map(amount -> statement.style().surplus(amount).negate());
    }

    private static BigDecimal tkr(Optional<BigDecimal> amount, MoneyStyle style) {
        return amount.map(exact -> style.unit().toKr(exact).movePointLeft(3)).orElse(null);
    }

    /** Null where there is no budget to measure by. */
    private static BigDecimal percent(Optional<BigDecimal> amount, Optional<BigDecimal> budget) {
        return budget.filter(base -> base.signum() != 0).flatMap(base -> amount.map(exact ->
                exact.multiply(HUNDRED).divide(base.abs(), EXACT, RoundingMode.HALF_UP))).orElse(null);
    }
}

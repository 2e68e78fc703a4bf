package se.arshjul.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.commission.MeasuresDemand.Deficits;
import se.arshjul.commission.MeasuresDemand.Ground;
import se.arshjul.kernel.Period;
import se.arshjul.money.MoneyStyle;
import se.arshjul.money.MoneyStyle.Deviation;
import se.arshjul.money.MoneyStyle.Sign;
import se.arshjul.money.MoneyUnit;
import se.arshjul.money.Statement;
import se.arshjul.money.StatementColumn;
import se.arshjul.money.StatementLayout;
import se.arshjul.steering.StatementRow;

/** How far from the budget a place is, in the words of the decision, whatever its municipality's signs and units. */
class PlanDemandsTest {

    private static final MoneyStyle USUAL = style(Sign.INTAKT_NEGATIV, Deviation.BUDGET_MINUS_UTFALL, MoneyUnit.TKR);

    private static MoneyStyle style(Sign sign, Deviation deviation, MoneyUnit unit) {
        return new MoneyStyle(sign, deviation, unit, 0, new BigDecimal("1.5"), new BigDecimal("500"));
    }

    /** The net of each column in their order; null is missing. */
    private static Statement statement(MoneyStyle style, String period, boolean forecast, String... net) {
        var layout = new StatementLayout(List.of(new StatementLayout.Line("RESULTAT", "Resultat", StatementRow.Kind.SUMMA, List.of())));
        var columns = StatementColumn.of(new Period(period), forecast, period.length() > 4, style);
        var cells = Arrays.stream(net).map(amount -> new Statement.Cell(amount == null ? null : new BigDecimal(amount),
                Statement.Origin.SUM, null, null, List.of())).toList();
        assertThat(cells).hasSameSizeAs(columns);
        return new Statement(null, layout, style, columns, Map.of("RESULTAT", cells), List.of());
    }

    private static DemandedPlan demand(Deficits deficits, Ground... grounds) {
        var all = EnumSet.noneOf(Ground.class);
        all.addAll(List.of(grounds));
        return DemandedPlan.of(all, deficits);
    }

    @Test @Tag("commission-10")
    void a_years_deficit_is_measured_by_its_budget() {
        var deficits = PlanDemands.deficits(statement(USUAL, "2019", false, "60000", "61078", "53577", "-7501"));
        assertThat(deficits.outcomeTkr()).isEqualByComparingTo("7501");
        assertThat(deficits.outcomePercent()).isEqualByComparingTo("14.000411");
        assertThat(deficits.forecastTkr()).isNull();
        assertThat(demand(deficits, Ground.OUTCOME_TKR).outcome())
                .isEqualTo("7\u00a0501\u00a0tkr, 14,0\u00a0% (max 500\u00a0tkr, 1,5\u00a0%)");
    }

    @Test @Tag("commission-10")
    void a_tertials_outcome_is_measured_by_its_own_budget_and_its_forecast_by_the_years() {
        var deficits = PlanDemands.deficits(statement(USUAL, "2027-T1", true, "1", "1100", "1000", "-100", "3000", "3600", "-600"));
        assertThat(deficits.outcomePercent()).isEqualByComparingTo("10");
        assertThat(deficits.forecastTkr()).isEqualByComparingTo("600");
        assertThat(deficits.forecastPercent()).isEqualByComparingTo("20");
        var demand = demand(deficits, Ground.FORECAST_PERCENT);
        assertThat(demand.isDemanded()).isTrue();
        assertThat(demand.outcome()).isNull();
        assertThat(demand.forecast()).startsWith("600\u00a0tkr, 20,0\u00a0%");
    }

    @Test @Tag("commission-10")
    void turned_signs_and_other_units_give_the_same_deficit() {
        var turned = style(Sign.INTAKT_NEGATIV, Deviation.UTFALL_MINUS_BUDGET, MoneyUnit.MKR);
        assertThat(PlanDemands.deficits(statement(turned, "2019", false, "60", "61.078", "53.577", "7.501")).outcomeTkr())
                .isEqualByComparingTo("7501");
        var positive = style(Sign.INTAKT_POSITIV, Deviation.UTFALL_MINUS_BUDGET, MoneyUnit.KR);
        assertThat(PlanDemands.deficits(statement(positive, "2019", false, "-60", "-61078000", "-53577000", "-7501000")).outcomeTkr())
                .isEqualByComparingTo("7501");
    }

    @Test @Tag("commission-10")
    void a_surplus_is_below_nothing_and_what_is_missing_is_not_known() {
        assertThat(PlanDemands.deficits(statement(USUAL, "2019", false, "1", "900", "1000", "100")).outcomeTkr()).isEqualByComparingTo("-100");
        var unknown = PlanDemands.deficits(statement(USUAL, "2019", false, "1", null, "1000", null));
        assertThat(unknown.outcomeTkr()).isNull();
        assertThat(unknown.outcomePercent()).isNull();
        assertThat(PlanDemands.deficits(statement(USUAL, "2019", false, "1", "900", "0", "-900")).outcomePercent()).isNull();
        assertThat(demand(unknown).isDemanded()).isFalse();
    }
}

package se.arshjul.commission;

import java.math.BigDecimal;
import java.util.Set;

/** Asks whether a place has to say what it does to get back to balance; a decision model answers (commission-10). */
public interface MeasuresDemand {

    /** What lies beyond which limit. */
    enum Ground {
        OUTCOME_TKR, OUTCOME_PERCENT, FORECAST_TKR, FORECAST_PERCENT;

        public boolean isOfForecast() {
            return this == FORECAST_TKR || this == FORECAST_PERCENT;
        }
    }

    /** How much worse than the budget, above 0 for a deficit, beside the limits; what is not known is null and demands nothing. */
    record Deficits(BigDecimal outcomeTkr, BigDecimal outcomePercent, BigDecimal forecastTkr, BigDecimal forecastPercent,
            BigDecimal limitTkr, BigDecimal limitPercent) {}

    /** Every ground on which a measures plan is demanded; none where it is not. */
    Set<Ground> grounds(Deficits deficits);
}

package se.arshjul.commission;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.commission.MeasuresDemand.Deficits;
import se.arshjul.commission.MeasuresDemand.Ground;
import se.arshjul.kernel.Kronor;

/** Why a place has to have a measures plan: by what its outcome and its forecast are worse than the budget, beside the limits. */
public record DemandedPlan(String outcome, String forecast) implements Serializable {

    public static final DemandedPlan NONE = new DemandedPlan(null, null);

    static DemandedPlan of(Set<Ground> grounds, Deficits deficits) {
        boolean outcome = grounds.stream().anyMatch(ground -> !ground.isOfForecast());
        boolean forecast = grounds.stream().anyMatch(Ground::isOfForecast);
        String limits = words(deficits.limitTkr(), plain(deficits.limitPercent()));
        return new DemandedPlan(
                outcome ? words(deficits.outcomeTkr(), percent(deficits.outcomePercent())) + " (max " + limits + ")" : null,
                forecast ? words(deficits.forecastTkr(), percent(deficits.forecastPercent())) + " (max " + limits + ")" : null);
    }

    public boolean isDemanded() {
        return outcome != null || forecast != null;
    }

    private static String words(BigDecimal tkr, String percent) {
        return Stream.of(tkr == null ? "" : Kronor.text(tkr.setScale(0, RoundingMode.HALF_UP).longValueExact()) + "\u00a0tkr",
                percent == null ? "" : percent + "\u00a0%").filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String percent(BigDecimal exact) {
        return exact == null ? null : exact.setScale(1, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private static String plain(BigDecimal limit) {
        return limit == null ? null : limit.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

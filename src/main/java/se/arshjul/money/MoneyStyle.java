package se.arshjul.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjul.steering.MoneyRule;

/**
 * How this municipality writes money: sign, deviation, unit and decimals, and from what deviation on measures are demanded
 * (money-4). The limits are a share of the budget in percent, and thousands of kronor.
 */
public record MoneyStyle(Sign sign, Deviation deviation, MoneyUnit unit, int decimals, BigDecimal limitPercent,
        BigDecimal limitTkr) {

    /** Whether revenue is written with a minus, or with a plus and costs with a minus. */
    public enum Sign { INTAKT_NEGATIV, INTAKT_POSITIV }

    /** What is taken from what; a forecast stands in the place of the outcome where the deviation is measured on it. */
    public enum Deviation { BUDGET_MINUS_UTFALL, UTFALL_MINUS_BUDGET, PROGNOS_MINUS_BUDGET }

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    public static MoneyStyle of(List<MoneyRule> rules) {
        Map<String, String> values = rules.stream().collect(Collectors.toMap(MoneyRule::key, MoneyRule::value));
        return new MoneyStyle(Sign.valueOf(values.getOrDefault("tecken", "INTAKT_NEGATIV")),
                Deviation.valueOf(values.getOrDefault("avvikelse", "BUDGET_MINUS_UTFALL")),
                MoneyUnit.valueOf(values.getOrDefault("enhet", "tkr").toUpperCase(Locale.ROOT)),
                Integer.parseInt(values.getOrDefault("decimaler", "0")),
                limit(values.getOrDefault("atgardsgrans_procent", "1")),
                limit(values.getOrDefault("atgardsgrans_tkr", "500")));
    }

    private static BigDecimal limit(String written) {
        return new BigDecimal(written.replaceAll("[\\s\u00a0]", "").replace(',', '.'));
    }

    /** The deviation by the rule; {@code result} is an outcome or a forecast. */
    public BigDecimal deviation(BigDecimal budget, BigDecimal result) {
        return deviation == Deviation.BUDGET_MINUS_UTFALL ? budget.subtract(result) : result.subtract(budget);
    }

    /** True where a deviation with a plus is money left over. */
    public boolean surplusIsPositive() {
        return (sign == Sign.INTAKT_NEGATIV) == (deviation == Deviation.BUDGET_MINUS_UTFALL);
    }

    /** The deviation turned so that a surplus is above 0 whatever the municipality's own signs. */
    public BigDecimal surplus(BigDecimal itsDeviation) {
        return surplusIsPositive() ? itsDeviation : itsDeviation.negate();
    }

    /** The last printed digit, as 1 or 0,1. */
    public BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    public BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Rounded last, and written as Swedes write it: {@code 1 234,5}, {@code −268}; nothing for a missing value. */
    public String shown(BigDecimal exact) {
        return exact == null ? "" : written(rounded(exact));
    }

    /** The number with all its digits as Swedes write it. */
    public static String written(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        var grouped = new StringBuilder(parts[0]);
        for (int at = grouped.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, NO_BREAK_SPACE);
        }
        String decimals = parts.length > 1 ? "," + parts[1] : "";
        return (number.signum() < 0 ? String.valueOf(MINUS) : "") + grouped + decimals;
    }
}

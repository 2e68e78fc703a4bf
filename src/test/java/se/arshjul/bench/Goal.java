package se.arshjul.bench;

import java.util.Locale;
import java.util.function.DoubleBinaryOperator;

/** What is to be reached at each number of open tasks; not a number where nothing is asked. */
record Goal(String sign, double[] limits) {
    static final Goal NONE = new Goal("", new double[] {Double.NaN, Double.NaN, Double.NaN});

    static Goal atMost(double... limits) {
        return new Goal("≤", limits);
    }

    static Goal atLeast(double... limits) {
        return new Goal("≥", limits);
    }

    boolean isAsked(int level) {
        return !Double.isNaN(limits[Math.min(level, limits.length - 1)]);
    }

    boolean isMet(int level, double value) {
        double limit = limits[Math.min(level, limits.length - 1)];
        DoubleBinaryOperator over = sign.equals("≤") ? (is, most) -> most - is : (is, least) -> is - least;
        return over.applyAsDouble(value, limit) >= 0;
    }

    @Override
    public String toString() {
        var words = new StringBuilder();
        for (double limit : limits) {
            words.append(words.isEmpty() ? "" : " / ").append(Double.isNaN(limit) ? "–" : Table.number(limit));
        }
        return this == NONE ? "" : String.format(Locale.ROOT, "%s %s", sign, words);
    }
}

package se.arshjul.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in a finished document: {@code 1 234,5}, {@code −268}, with no-break spaces (document-7). */
public final class Printed {

    private static final int MOST_DECIMALS = 2;
    private static final int GROUP = 3;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private Printed() {}

    /** The number with the decimals that it has, at most two; empty for what is missing. */
    public static String number(BigDecimal value) {
        if (value == null) {
            return "";
        }
        var bare = value.setScale(Math.min(MOST_DECIMALS, Math.max(0, value.scale())), RoundingMode.HALF_UP).stripTrailingZeros();
        return number(bare, Math.max(0, bare.scale()));
    }

    /** The number with so many decimals; empty for what is missing. */
    public static String number(BigDecimal value, int decimals) {
        if (value == null) {
            return "";
        }
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.");
        return (rounded.signum() < 0 ? String.valueOf(MINUS) : "") + grouped(parts[0])
                + (parts.length > 1 ? "," + parts[1] : "");
    }

    private static String grouped(String digits) {
        var out = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            out.insert(at, NO_BREAK_SPACE);
        }
        return out.toString();
    }
}

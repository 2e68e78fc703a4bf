package se.arshjul.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as Swedes write it, whole or not at all (intake-7): a comma or a point before the decimals, blanks
 * between groups of three digits, a hyphen or a true minus. {@code NumberFormat} is never used: it reads "68 271" as 68.
 */
public final class Decimals {

    private static final Pattern FORM = Pattern.compile(
            "[-+\u2212]?(?:[0-9]{1,18}|[0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3}){1,5})(?:[.,][0-9]{1,12})?");

    private Decimals() {}

    /** The number, without needless zeros; empty when the text is not exactly one number. */
    public static Optional<BigDecimal> find(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.replaceAll("[ \u00a0\u202f\u2009+]", "").replace('\u2212', '-').replace(',', '.');
        return Optional.of(plain(new BigDecimal(plain)));
    }

    /** The same number in the one form that numbers are compared in. */
    static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}

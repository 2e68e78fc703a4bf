package se.arshjul.intake;

import java.math.BigDecimal;
import java.util.Optional;
import se.arshjul.kernel.WrittenNumber;

/**
 * Reads a number as Swedes write it, whole or not at all (intake-7): a comma or a point before the decimals, blanks
 * between groups of three digits, a hyphen or a true minus. {@code NumberFormat} is never used: it reads "68 271" as 68.
 */
public final class Decimals {

    private Decimals() {}

    /** The number, without needless zeros; empty when the text is not exactly one number. */
    public static Optional<BigDecimal> find(String text) {
        return WrittenNumber.find(text).map(Decimals::plain);
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

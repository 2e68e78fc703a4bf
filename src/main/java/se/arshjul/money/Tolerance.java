package se.arshjul.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** How far a printed sum may be from what its parts give, since each of them may have been rounded (money-6). */
final class Tolerance {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Tolerance() {}

    /** floor(0.5 × rounded addends + 0.5) of the last printed digit; an amount with finer digits was not rounded. */
    static BigDecimal of(Collection<BigDecimal> addends, MoneyStyle style) {
        long rounded = addends.stream().filter(addend -> addend.stripTrailingZeros().scale() <= style.decimals()).count();
        return HALF.multiply(BigDecimal.valueOf(rounded)).add(HALF).setScale(0, RoundingMode.FLOOR).multiply(style.step());
    }

    /** True when what stands there may be the rounding of what is expected. */
    static boolean holds(BigDecimal found, BigDecimal expected, Collection<BigDecimal> addends, MoneyStyle style) {
        return style.rounded(found).subtract(style.rounded(expected)).abs().compareTo(of(addends, style)) <= 0;
    }
}

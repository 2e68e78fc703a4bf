package se.arshjul.money;

import java.math.BigDecimal;
import java.util.Locale;

/** The unit that amounts are kept and printed in: kronor, thousands or millions. */
public enum MoneyUnit {
    KR(0), TKR(3), MKR(6);

    private final int power;

    MoneyUnit(int power) {
        this.power = power;
    }

    /** As it is printed: {@code kr}, {@code tkr}, {@code mkr}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BigDecimal toKr(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }

    public BigDecimal ofKr(BigDecimal kr) {
        return kr.scaleByPowerOfTen(-power);
    }
}

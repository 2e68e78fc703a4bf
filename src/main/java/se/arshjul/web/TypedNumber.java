package se.arshjul.web;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as people type or paste it: blanks of any kind between thousands, comma or point, any minus sign. */
final class TypedNumber {
    private static final String FORM = "-?\\d+(\\.\\d+)?";

    private TypedNumber() {}

    /** Empty when the whole of it is not a number: never a part of it, silently. */
    static Optional<BigDecimal> of(String typed) {
        var plain = typed.replaceAll("[\\s\u00a0\u202f\u2009]", "").replaceAll("[\u2212\u2013]", "-").replace(',', '.');
        return plain.matches(FORM) && plain.length() <= 20 ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}

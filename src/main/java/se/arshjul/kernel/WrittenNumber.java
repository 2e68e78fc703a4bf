package se.arshjul.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as Swedes write it, read whole or not at all (kernel-4): a comma or a point before the decimals, blanks between
 * groups of three digits, a hyphen or a true minus. {@code NumberFormat} is never used: it reads "68 271" as 68.
 */
public final class WrittenNumber {

    private static final Pattern FORM = Pattern.compile(
            "[-+\u2212]?(?:[0-9]{1,18}|[0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3}){1,5})(?:[.,][0-9]{1,12})?");

    private WrittenNumber() {}

    /** The number; empty when the text is not exactly one number. */
    public static Optional<BigDecimal> find(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.replaceAll("[ \u00a0\u202f\u2009+]", "").replace('\u2212', '-').replace(',', '.');
        return Optional.of(new BigDecimal(plain));
    }
}

package se.arshjul.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole kronor, read strictly and written as Swedes write them; an amount that is missing is never 0. */
public final class Kronor {

    private static final char MINUS = '\u2212';
    private static final String BLANKS = "[ \u00a0\u202f\u2009]";
    private static final Pattern FORM = Pattern.compile("[-\u2212]?(?:[0-9]{1,12}|[0-9]{1,3}(?:" + BLANKS + "[0-9]{3}){1,3})");

    private Kronor() {}

    /** The amount; empty when the text is not exactly one whole number of at most twelve figures. */
    public static Optional<Long> find(String text) {
        String stripped = text.strip();
        return FORM.matcher(stripped).matches()
                ? Optional.of(Long.valueOf(stripped.replaceAll(BLANKS, "").replace(MINUS, '-'))) : Optional.empty();
    }

    /** The amount in groups of three, as −1 350 000; nothing for a missing one. */
    public static String text(Long amount) {
        if (amount == null) {
            return "";
        }
        String digits = String.valueOf(Math.abs(amount)).replaceAll("\\B(?=(?:\\d{3})+$)", "\u00a0");
        return amount < 0 ? MINUS + digits : digits;
    }
}

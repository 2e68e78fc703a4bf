package se.arshjul.kernel;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a text that was longer than its column holds from every other fault: to the person it is a broken rule, not an accident. */
public final class TextTooLong {

    /** PostgreSQL's word for a check that does not hold. */
    private static final String CHECK_VIOLATED = "23514";
    /** And for a text longer than its column: a name that programs choose, such as a draft field's. */
    private static final String TOO_LONG = "22001";
    /** The bound's name is in the first line, whatever language it is in; later lines hold what people wrote. */
    private static final Pattern BOUND = Pattern.compile("^.*\\b[a-z_]+_length\\b");

    private TextTooLong() {}

    public static Optional<RuleBrokenException> behind(Throwable fault) {
        return Causes.of(fault).filter(TextTooLong::isBound).findFirst().map(bound -> new RuleBrokenException("kernel.textTooLong"));
    }

    private static boolean isBound(Throwable fault) {
        return fault instanceof SQLException refusal && (TOO_LONG.equals(refusal.getSQLState())
                || CHECK_VIOLATED.equals(refusal.getSQLState()) && BOUND.matcher(refusal.getMessage()).find());
    }
}

package se.arshjul.money;

import java.math.BigDecimal;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.WrittenNumber;

/**
 * A figure as somebody writes it by hand: where, of which period, kind and row, and why; over the version that the writer
 * saw, 0 where there was none (money-10). An empty value says that the figure is not known.
 */
public record FigureDraft(String nodeCode, Period period, FigureKind kind, String row, String value, String note,
        int seenVersion) {

    private static final int LONGEST_NOTE = 1000;

    public FigureDraft {
        value = value == null ? "" : value.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new RuleBrokenException("money.noteTooLong", LONGEST_NOTE);
        }
    }

    /** What a place expects of the whole year, told in the period. */
    public static FigureDraft forecast(String nodeCode, Period period, String row, String value, int seenVersion) {
        return new FigureDraft(nodeCode, period, FigureKind.PROGNOS, row, value, null, seenVersion);
    }

    boolean isForecast() {
        return kind == FigureKind.PROGNOS;
    }

    /** The amount; null for a figure that is not known. */
    BigDecimal amount() {
        return amount(value);
    }

    /** A typed amount, read whole or not at all; null where nothing is typed. */
    public static BigDecimal amount(String typed) {
        String bare = typed == null ? "" : typed.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
        return bare.isEmpty() ? null
                : WrittenNumber.find(bare).orElseThrow(() -> new RuleBrokenException("money.notANumber", bare));
    }
}

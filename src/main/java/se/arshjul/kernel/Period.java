package se.arshjul.kernel;

import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a calendar year that figures, texts and rounds belong to (kernel-2): {@code 2027}, {@code 2027-T1},
 * {@code 2027-K4}, {@code 2027-H1}, {@code 2027-08}. Tertials and quarters count from the start of the year.
 */
public record Period(String code) implements Comparable<Period>, Serializable {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(T[1-3]|K[1-4]|H1|0[1-9]|1[0-2]))?");

    /** The periods that count from the start of the year, by the last month of each. */
    private static final Map<Integer, String> SINCE_NEW_YEAR =
            Map.of(3, "-K1", 4, "-T1", 6, "-H1", 8, "-T2", 9, "-K3", 12, "");

    public Period {
        if (!isPeriod(code)) {
            throw new IllegalArgumentException(
                    "A period is a year, 2027-T1, 2027-K1, 2027-H1 or 2027-01; got: " + code);
        }
    }

    public static boolean isPeriod(String code) {
        return code != null && FORM.matcher(code).matches();
    }

    public static Period ofYear(int year) {
        return new Period("%04d".formatted(year));
    }

    /**
     * The period that runs from the first to the last of these months: a month of its own, or from the start of the year;
     * empty where no period does.
     */
    public static Optional<Period> ofMonths(int year, int first, int last) {
        String part = first == last ? "-%02d".formatted(first) : first == 1 ? SINCE_NEW_YEAR.get(last) : null;
        return part == null ? Optional.empty() : Optional.of(new Period("%04d".formatted(year) + part));
    }

    public int year() {
        return Integer.parseInt(code.substring(0, 4));
    }

    public LocalDate from() {
        return isMonth() ? LocalDate.of(year(), lastMonth(), 1) : LocalDate.of(year(), 1, 1);
    }

    public LocalDate to() {
        return YearMonth.of(year(), lastMonth()).atEndOfMonth();
    }

    private boolean isMonth() {
        return code.length() == 7 && Character.isDigit(code.charAt(5)) && Character.isDigit(code.charAt(6));
    }

    private int lastMonth() {
        Matcher parts = FORM.matcher(code);
        parts.matches();
        String part = parts.group(2);
        if (part == null) {
            return 12;
        }
        return switch (part.charAt(0)) {
            case 'T' -> 4 * (part.charAt(1) - '0');
            case 'K' -> 3 * (part.charAt(1) - '0');
            case 'H' -> 6;
            default -> Integer.parseInt(part);
        };
    }

    /** As people say it: {@code tertial 2 2027}, {@code augusti 2027}, {@code 2027}. */
    public String words(Locale language) {
        if (code.length() == 4) {
            return code;
        }
        String year = code.substring(0, 4);
        if (isMonth()) {
            return to().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + year;
        }
        return new MessageFormat(ResourceBundle.getBundle("texts", language).getString("kernel.period." + code.charAt(5)), language)
                .format(new Object[] {code.substring(6), year});
    }

    @Override
    public int compareTo(Period other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

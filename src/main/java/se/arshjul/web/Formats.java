package se.arshjul.web;

import jakarta.faces.context.FacesContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;

/** Dates, times and numbers as Swedes write them, in Swedish time (web-4). Empty in, empty out. */
public final class Formats {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm").withZone(BusinessTime.ZONE);
    private static final int FIVE_FIGURES = 10_000;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private Formats() {}

    public static String date(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    public static String dateText(LocalDate date) {
        return date == null ? "" : dateText(date, reader());
    }

    public static String dateText(LocalDate date, Locale locale) {
        return date.format(LONG_DATE.withLocale(locale));
    }

    public static String moment(Instant at) {
        return at == null ? "" : moment(at, reader());
    }

    public static String moment(Instant at, Locale locale) {
        var day = at.atZone(BusinessTime.ZONE).toLocalDate();
        return dateText(day, locale) + (locale.equals(SWEDISH) ? " kl. " : ", ") + time(at);
    }

    /** A period, or its code, as people say it: "tertial 2 2027"; what is no period is left as it is. */
    public static String period(Object period) {
        return period == null ? "" : period(period.toString(), reader());
    }

    static String period(String code, Locale locale) {
        return Period.isPeriod(code) ? new Period(code).words(locale) : code;
    }

    public static String time(Instant at) {
        return at == null ? "" : CLOCK.format(at);
    }

    public static String number(Number number) {
        return decimal(number, 0);
    }

    public static String decimal(Number number, int decimals) {
        if (number == null) {
            return "";
        }
        var format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var written = format.format(number);
        return written.matches("\u2212[0,\u00a0]+") ? written.substring(1) : written;
    }

    public static String percent(Number number) {
        return number == null ? "" : decimal(number, 1) + NO_BREAK_SPACE + "%";
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(SWEDISH);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setMinusSign(MINUS);
        symbols.setDecimalSeparator(',');
        return symbols;
    }

    public static String fill(String pattern, Object first) {
        return fill(reader(), pattern, first);
    }

    public static String fill2(String pattern, Object first, Object second) {
        return fill(reader(), pattern, first, second);
    }

    public static String fill3(String pattern, Object first, Object second, Object third) {
        return fill(reader(), pattern, first, second, third);
    }

    /** Numbers, dates, periods and lists among the arguments are written our way before they go into the text. */
    static String fill(Locale locale, String pattern, Object... arguments) {
        var words = Arrays.stream(arguments).map(argument -> word(argument, locale)).toArray();
        return new MessageFormat(pattern, locale).format(words);
    }

    private static Object word(Object argument, Locale locale) {
        if (argument instanceof Instant at) {
            return moment(at, locale);
        }
        if (argument instanceof LocalDate day) {
            return dateText(day, locale);
        }
        if (argument instanceof Period period) {
            return period.words(locale);
        }
        if (argument instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return argument instanceof Integer || argument instanceof Long ? plainOrGrouped((Number) argument) : argument;
    }

    /** A year is not grouped; neither is any other number of four figures. */
    private static String plainOrGrouped(Number number) {
        return Math.abs(number.longValue()) < FIVE_FIGURES ? number.toString().replace('-', MINUS) : number(number);
    }

    private static Locale reader() {
        var context = FacesContext.getCurrentInstance();
        var root = context == null ? null : context.getViewRoot();
        return root == null ? SWEDISH : Locale.forLanguageTag(root.getLocale().getLanguage());
    }
}

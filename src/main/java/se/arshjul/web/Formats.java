package se.arshjul.web;

import jakarta.faces.context.FacesContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;

/** Dates, times and numbers as Swedes write them, in Swedish time (web-4). Empty in, empty out. */
public final class Formats {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm").withZone(BusinessTime.ZONE);
    private static final char NO_BREAK_SPACE = '\u00a0';
    static final char MINUS = '\u2212';

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

    /** A moment for programs that read the page, to the second: HTML knows no finer than thousandths. */
    public static String stamp(Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
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

    /**
     * Numbers, dates, periods and lists among the arguments are written our way in the text; a choice, as
     * {@code {0,choice,0#delar|1#del|1<delar}}, is made on the number itself.
     */
    static String fill(Locale locale, String pattern, Object... arguments) {
        var filled = new MessageFormat(pattern, locale);
        var choices = filled.getFormats();
        for (int place = 0; place < choices.length; place++) {
            if (choices[place] == null) {
                filled.setFormat(place, new FilledIn(locale));
            }
        }
        return filled.format(arguments);
    }

    private static Locale reader() {
        var context = FacesContext.getCurrentInstance();
        var root = context == null ? null : context.getViewRoot();
        return root == null ? SWEDISH : Locale.forLanguageTag(root.getLocale().getLanguage());
    }
}

package se.arshjul.web;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import se.arshjul.kernel.Period;

/** One argument of a text, written our way where it is filled in (web-4). */
final class FilledIn extends Format {
    private static final int FIVE_FIGURES = 10_000;

    private final Locale locale;

    FilledIn(Locale locale) {
        this.locale = locale;
    }

    @Override
    public StringBuffer format(Object argument, StringBuffer written, FieldPosition position) {
        return written.append(words(argument));
    }

    @Override
    public Object parseObject(String text, ParsePosition position) {
        throw new UnsupportedOperationException("Texts are written, never read back");
    }

    private Object words(Object argument) {
        if (argument instanceof Instant at) {
            return Formats.moment(at, locale);
        }
        if (argument instanceof LocalDate day) {
            return Formats.dateText(day, locale);
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
        return Math.abs(number.longValue()) < FIVE_FIGURES ? number.toString().replace('-', Formats.MINUS) : Formats.number(number);
    }
}

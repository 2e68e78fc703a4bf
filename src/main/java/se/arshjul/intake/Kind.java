package se.arshjul.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.arshjul.document.PlainText;
import se.arshjul.kernel.Period;

/** What a column holds, and how its text becomes a value. */
enum Kind {
    CODE(Kind::code),
    CODES(Kind::codes),
    USERNAME(Kind::username),
    EMAIL(Kind::email),
    LINE(Kind::line),
    LINES(Kind::lines),
    PROSE(text -> PlainText.toHtml(lengthUpTo(Kind.LONGEST_PROSE, text))),
    DATE(Kind::date),
    WHOLE(Kind::whole),
    KRONOR(Kind::kronor),
    MONTH(Kind::month),
    DECIMAL(text -> Decimals.find(text).orElseThrow(() -> new Unfit("intake.fault.decimal"))),
    YES_NO(Kind::yesNo),
    PERIOD(Kind::period);

    private static final int LONGEST_PROSE = 200_000;
    private static final Pattern CODE_FORM = Pattern.compile("[^\\s,;/<>\"']{1,60}");
    private static final Pattern USERNAME_FORM = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,100}");
    private static final Pattern EMAIL_FORM =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern DATE_SHAPE = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter DATE_FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final Function<String, Object> reading;

    Kind(Function<String, Object> reading) {
        this.reading = reading;
    }

    /** The value that the text means, of one Java type for each kind; throws {@link Unfit} with what would be right. */
    Object read(String text) {
        return reading.apply(text);
    }

    private static Object code(String text) {
        return matching(CODE_FORM, text, "intake.fault.code");
    }

    private static Object codes(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).map(Kind::code).map(String.class::cast)
                .distinct().sorted().toList();
    }

    private static Object username(String text) {
        return matching(USERNAME_FORM, text, "intake.fault.username");
    }

    private static Object email(String text) {
        return matching(EMAIL_FORM, text, "intake.fault.email");
    }

    private static String matching(Pattern form, String text, String key) {
        if (!form.matcher(text).matches()) {
            throw new Unfit(key);
        }
        return text;
    }

    private static Object line(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new Unfit("intake.fault.oneLine");
        }
        return lengthUpTo(500, text);
    }

    private static Object lines(String text) {
        return lengthUpTo(20_000, text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String lengthUpTo(int longest, String text) {
        if (text.length() > longest) {
            throw new Unfit("intake.fault.tooLong", longest);
        }
        return text;
    }

    private static Object date(String text) {
        matching(DATE_SHAPE, text, "intake.fault.date");
        try {
            return LocalDate.parse(text, DATE_FORM);
        } catch (DateTimeException e) {
            throw new Unfit("intake.fault.date");
        }
    }

    private static Object whole(String text) {
        return Decimals.find(text).filter(number -> number.scale() == 0 && number.precision() <= 9
                        && number.signum() >= 0).map(number -> (Object) number.intValueExact())
                .orElseThrow(() -> new Unfit("intake.fault.whole"));
    }

    private static Object kronor(String text) {
        return Decimals.find(text).filter(number -> number.scale() == 0 && number.precision() <= 12)
                .map(number -> (Object) number.longValueExact()).orElseThrow(() -> new Unfit("intake.fault.kronor"));
    }

    private static Object month(String text) {
        if (!text.matches("0?[1-9]|1[0-2]")) {
            throw new Unfit("intake.fault.month");
        }
        return Integer.valueOf(text);
    }

    private static Object yesNo(String text) {
        if (!List.of("ja", "nej").contains(text)) {
            throw new Unfit("intake.fault.yesNo");
        }
        return text.equals("ja");
    }

    private static Object period(String text) {
        if (!Period.isPeriod(text)) {
            throw new Unfit("intake.fault.period");
        }
        return text;
    }
}

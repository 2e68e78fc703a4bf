package se.arshjul.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells text whose letters are garbled and cells whose digits are lost (intake-6). */
final class Legible {

    /** UTF-8 that was read as Windows-1252 or Latin-1 and saved again, as {@code Ã¥}, {@code Ã„}, {@code â€“}. */
    private static final String READ_AS_WESTERN =
            "[\u00c2\u00c3][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
                    + "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
                    + "|\u00e2(?:\u20ac|\u0080).?|\u00ef\u00bb\u00bf";
    /** Letters of the DOS tables read as Windows-1252, as {@code v†rd}; and letters turned into question marks. */
    private static final String READ_FROM_DOS = "\\p{L}[\u2020\u201e\u2021]\\p{L}|[\u0080-\u0084\u0086-\u009f]";
    private static final String TURNED_INTO_QUESTION_MARKS = "(?<![\\p{L}\\w/.=&?-])\\p{L}+\\?{1,2}\\p{Ll}\\p{L}*(?![\\w/=&])";
    private static final String WRITTEN_AS_ENTITIES = "&(?:[aoAO]uml|[aA]ring|eacute|#2(?:28|29|46|14|96|97));";
    private static final Pattern GARBLED = Pattern.compile(String.join("|", "\ufffd", READ_AS_WESTERN, READ_FROM_DOS,
            TURNED_INTO_QUESTION_MARKS, WRITTEN_AS_ENTITIES));
    private static final Pattern LOST_DIGITS =
            Pattern.compile("\\s*(?:#{2,}|[-\u2212]?[0-9](?:[.,][0-9]*)?[eE][+\u2212-][0-9]{1,3})\\s*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\r\n\t\u0085]]");

    private Legible() {}

    /** The key of what is wrong with a cell, whatever column it stands in. */
    static Optional<String> fault(String cell) {
        if (LOST_DIGITS.matcher(cell).matches()) {
            return Optional.of("intake.fault.lostDigits");
        }
        if (GARBLED.matcher(cell).find()) {
            return Optional.of("intake.fault.garbled");
        }
        return UNSEEN.matcher(cell).find() ? Optional.of("intake.fault.unseen") : Optional.empty();
    }

    /** Only the garbled part, so that a long text need not be read through for it. */
    static String excerpt(String cell) {
        var found = GARBLED.matcher(cell);
        return found.find()
                ? cell.substring(Math.max(0, found.start() - 20), Math.min(cell.length(), found.end() + 20)) : cell;
    }
}

package se.arshjul.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one gate for every text from outside (web-1): the same letters are kept as the same signs, a line ends in one way, what
 * nobody sees is dropped, and what no person can have written is refused.
 */
public final class TextGate {

    private static final Pattern PLAIN = Pattern.compile("[\n\t\\x20-\\x7e\u00a0-\u017f]*");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000b\f\u0085\u2028\u2029]");
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\x00\\p{Cs}\ufffe\uffff]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private TextGate() {}

    /** The text as it is to be kept; a rule is broken where it holds NUL, half a sign, or what is no sign at all. */
    public static String through(String text) {
        if (text == null || PLAIN.matcher(text).matches()) {
            return text;
        }
        if (IMPOSSIBLE.matcher(text).find()) {
            throw new RuleBrokenException("kernel.impossibleSigns");
        }
        return UNSEEN.matcher(spelled(text)).replaceAll("");
    }

    /** The same letters as the same signs, the same line ends; nothing is dropped. */
    public static String spelled(String text) {
        return Normalizer.normalize(LINE_END.matcher(text).replaceAll("\n"), Normalizer.Form.NFC);
    }
}

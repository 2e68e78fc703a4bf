package se.arshjul.document;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import se.arshjul.kernel.Period;

/** The words of a finished document: Swedish, whatever language its reader has chosen (språklagen 10 §). */
public final class DocumentWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private DocumentWords() {}

    /** The text of the key, filled; numbers are given as they are to be printed. */
    public static String of(String key, Object... arguments) {
        String text = ResourceBundle.getBundle("texts", SWEDISH).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, SWEDISH)
                .format(Arrays.stream(arguments).map(DocumentWords::word).toArray());
    }

    private static Object word(Object argument) {
        return argument instanceof Period period ? period(period) : argument;
    }

    /** The period as people say it. */
    public static String period(Period period) {
        return period.words(SWEDISH);
    }
}

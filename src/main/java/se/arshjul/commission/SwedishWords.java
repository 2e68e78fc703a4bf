package se.arshjul.commission;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of finished documents, which are Swedish whatever the reader's language. */
final class SwedishWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private SwedishWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle("texts", SWEDISH).getString(key), SWEDISH).format(arguments);
    }
}

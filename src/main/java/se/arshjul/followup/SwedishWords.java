package se.arshjul.followup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.arshjul.goal.Finding;

/** The words of a report's tables: documents are Swedish, whatever language their reader has chosen. */
final class SwedishWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private SwedishWords() {}

    static String of(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("texts", SWEDISH).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, SWEDISH).format(arguments);
    }

    static String of(Finding finding) {
        return of(finding.key(), finding.arguments().toArray());
    }
}

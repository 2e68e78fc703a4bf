package se.arshjul.organisation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** How it is written for which post a superior acts: in Swedish, since it stands in versions and in the log (språklagen 10 §). */
final class ActingFor {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private ActingFor() {}

    /** As {@code vakant enhetschef, Rönnen}. */
    static String vacant(String title, String placeName) {
        var texts = ResourceBundle.getBundle("texts", SWEDISH);
        String post = texts.getString("organisation.role." + title).toLowerCase(SWEDISH);
        return new MessageFormat(texts.getString("organisation.actingFor.vacant"), SWEDISH).format(new Object[] {post, placeName});
    }

    static String ended(String placeName) {
        return new MessageFormat(ResourceBundle.getBundle("texts", SWEDISH).getString("organisation.actingFor.ended"), SWEDISH)
                .format(new Object[] {placeName});
    }
}

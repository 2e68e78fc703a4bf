package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words people see, by key, in the reader's language. */
@RequestScoped
public class Texts {
    @Inject
    Preferences preferences;

    public String of(String key, Object... arguments) {
        return of(preferences.getLocale(), key, arguments);
    }

    public boolean has(String key) {
        return ResourceBundle.getBundle("texts", preferences.getLocale()).containsKey(key);
    }

    /** For words that leave without a page, as mail: in the language named. */
    public static String of(Locale locale, String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("texts", locale).getString(key);
        return arguments.length == 0 ? pattern : Formats.fill(locale, pattern, arguments);
    }
}

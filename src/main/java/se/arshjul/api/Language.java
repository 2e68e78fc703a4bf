package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.MissingResourceException;
import se.arshjul.organisation.Actor;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Texts;

/** The caller's language: what Accept-Language asks for, else the person's own, else Swedish. */
@RequestScoped
public class Language {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Inject HttpServletRequest request;
    @Inject CurrentActor current;

    Locale locale() {
        if (request.getHeader("Accept-Language") != null) {
            for (Locale asked : Collections.list(request.getLocales())) {
                if (isOurs(asked.getLanguage())) {
                    return Locale.forLanguageTag(asked.getLanguage());
                }
            }
        }
        return current.find().map(Actor::language).filter(Language::isOurs).map(Locale::forLanguageTag).orElse(SWEDISH);
    }

    private static boolean isOurs(String language) {
        return language.equals("sv") || language.equals("en");
    }

    String text(String key, Object... arguments) {
        try {
            return Texts.of(locale(), key, arguments);
        } catch (MissingResourceException | IllegalArgumentException unwritten) {
            return key;
        }
    }
}

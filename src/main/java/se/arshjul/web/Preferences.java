package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The reader's own choice of language and look, kept in two cookies (web-3). Swedish unless chosen otherwise. */
@Named
@RequestScoped
public class Preferences {
    static final String LANGUAGE = "arshjul-language";
    static final String THEME = "arshjul-theme";
    static final List<String> LANGUAGES = List.of("sv", "en");
    static final List<String> THEMES = List.of("auto", "light", "dark");

    @Inject
    HttpServletRequest request;

    public String getLanguage() {
        return chosen(LANGUAGE, LANGUAGES);
    }

    public String getOtherLanguage() {
        return getLanguage().equals("sv") ? "en" : "sv";
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public String getTheme() {
        return chosen(THEME, THEMES);
    }

    private String chosen(String name, List<String> allowed) {
        return cookies()
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(allowed::contains)
                .findFirst()
                .orElse(allowed.get(0));
    }

    private Stream<Cookie> cookies() {
        var cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}

package se.arshjul.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The user name of a try to sign in that failed, kept for the next try: a minute, in a cookie, for addresses are logged. */
public final class TypedName {

    private static final String COOKIE = "arshjul-typed";
    private static final int KEPT_SECONDS = 60;
    private static final int LONGEST = 100;

    private TypedName() {}

    static void keep(String username, HttpServletRequest request, HttpServletResponse response) {
        answer(username.length() > LONGEST ? "" : username, KEPT_SECONDS, request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (!of(request).isEmpty()) {
            answer("", 0, request, response);
        }
    }

    private static void answer(String username, int seconds, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, URLEncoder.encode(username, StandardCharsets.UTF_8));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + Door.SIGN_IN);
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }

    /** Empty where no name is kept. */
    public static String of(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE)).map(cookie -> decoded(cookie.getValue())).findFirst().orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}

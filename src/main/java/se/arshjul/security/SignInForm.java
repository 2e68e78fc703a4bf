package se.arshjul.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;

/** Receives the sign-in page's form: opens a session under a new id and leads to the page that was asked for. */
public class SignInForm extends HttpFilter {

    private static final String DEVICE = "arshjul-device";
    private static final int KNOWN_SECONDS = (int) Duration.ofDays(180).toSeconds();

    @Inject SignIn signIn;
    @Inject GuessLimit guesses;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var attempt = new Attempt(parameter(request, "username"), request.getRemoteAddr(), device(request));
        var answer = signIn.attempt(attempt, parameter(request, "password"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        if (answer.isAdmitted()) {
            OpenSession.begin(request, answer.caller());
            know(request, response, attempt);
            TypedName.forget(request, response);
        } else {
            TypedName.keep(parameter(request, "username"), request, response);
        }
        response.setHeader("Location", request.getContextPath() + next(request, answer));
    }

    private void know(HttpServletRequest request, HttpServletResponse response, Attempt attempt) {
        var cookie = new Cookie(DEVICE, guesses.know(attempt));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + Door.SIGN_IN);
        cookie.setMaxAge(KNOWN_SECONDS);
        response.addCookie(cookie);
    }

    private static String next(HttpServletRequest request, SignInAnswer answer) {
        String wanted = Door.returnTo(request.getParameter("return"));
        if (answer.isAdmitted()) {
            return wanted;
        }
        String wait = answer.mustWait() ? "&wait=" + answer.waitSeconds() : "";
        return Door.SIGN_IN + "?failed=true" + wait + "&return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static String device(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(DEVICE)).map(Cookie::getValue).findFirst().orElse("");
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a request hears that is not let through: a way to sign in for people, a problem description for programs. */
@ApplicationScoped
public class Refusal {

    private static final int TOO_MANY = 429;

    void signInNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isProgram(request)) {
            unauthorized(request, response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            leadAway(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", signInAddress(request));
        }
    }

    /** An address with signs that no text holds. */
    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isProgram(request)) {
            problem(request, response, HttpServletResponse.SC_BAD_REQUEST, "security.problem.unreadable");
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    void forged(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isProgram(request)) {
            problem(request, response, HttpServletResponse.SC_FORBIDDEN, "security.problem.forged");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isProgram(HttpServletRequest request) {
        return Door.isApi(RequestPath.of(request)) || Forgery.isOwnScript(request);
    }

    /** A browser asks its user for a password when it sees the header, so our own scripts are answered without it. */
    private void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = Optional.ofNullable((SignInAnswer) request.getAttribute(SignInMechanism.ANSWER));
        if (answer.filter(SignInAnswer::mustWait).isPresent()) {
            response.setHeader("Retry-After", Long.toString(answer.get().waitSeconds()));
            problem(request, response, TOO_MANY, "security.problem.tooMany");
            return;
        }
        if (!Forgery.isOwnScript(request)) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Arshjul\", charset=\"UTF-8\"");
        }
        problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, "security.problem.signInNeeded");
    }

    /** An ajax call of a Faces page cannot follow a redirect: it is told to go to the sign-in page itself. */
    private static void leadAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + signInAddress(request).replace("&", "&amp;") + "\"></redirect></partial-response>");
    }

    /** Back to the page afterwards; what was sent, and is lost without a session, is told there. */
    private static String signInAddress(HttpServletRequest request) {
        String path = RequestPath.of(request);
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : queryShown(path, request.getHeader("Referer"));
        String wanted = Door.returnTo(query == null ? path : path + "?" + query);
        String lost = "GET".equals(request.getMethod()) ? "" : "lost=true&";
        return request.getContextPath() + Door.SIGN_IN + "?" + lost + "return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** A form is posted to the bare address of its page; which one of them it was shown at, the browser tells. */
    static String queryShown(String path, String referer) {
        int at = referer == null ? -1 : referer.indexOf('?');
        return at < 0 || !referer.substring(0, at).endsWith(path) ? null : referer.substring(at + 1);
    }

    private static void problem(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        var texts = ResourceBundle.getBundle("texts", language(request));
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", texts.getString(key))
                .add("status", status)
                .add("detail", texts.getString(key + ".detail"))
                .build().toString());
    }

    private static Locale language(HttpServletRequest request) {
        return "en".equals(request.getLocale().getLanguage()) && request.getHeader("Accept-Language") != null
                ? Locale.ENGLISH : Locale.forLanguageTag("sv");
    }
}

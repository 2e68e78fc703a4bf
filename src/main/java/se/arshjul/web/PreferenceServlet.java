package se.arshjul.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Remembers the reader's choice of language or look and leads back to the page it was made on (web-3). */
@WebServlet("/web/preference")
public class PreferenceServlet extends HttpServlet {
    private static final int YEAR_IN_SECONDS = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        remember(request, response, "language", Preferences.LANGUAGE, Preferences.LANGUAGES);
        remember(request, response, "theme", Preferences.THEME, Preferences.THEMES);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + OwnPath.of(request.getParameter("back")));
    }

    private static void remember(
            HttpServletRequest request,
            HttpServletResponse response,
            String parameter,
            String cookieName,
            List<String> allowed) {
        var value = request.getParameter(parameter);
        if (value != null && allowed.contains(value)) {
            response.addCookie(cookie(cookieName, value, request));
        }
    }

    private static Cookie cookie(String name, String value, HttpServletRequest request) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

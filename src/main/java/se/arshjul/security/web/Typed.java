package se.arshjul.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import se.arshjul.kernel.RuleBrokenException;

/** What somebody typed into a plain form. */
final class Typed {

    private Typed() {}

    static String in(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    /** The password chosen on {@code WEB-INF/parts/security/newPassword.xhtml}, where it is written twice. */
    static String newPassword(HttpServletRequest request) {
        String password = in(request, "password");
        if (!password.equals(in(request, "again"))) {
            throw new RuleBrokenException("security.password.differ");
        }
        return password;
    }
}

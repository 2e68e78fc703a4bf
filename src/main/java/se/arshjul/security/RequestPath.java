package se.arshjul.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** A request's address inside the portal, as the server understood it: decoded, without parameters of any kind. */
public final class RequestPath {

    /** Pages and their resources may be asked for under this too. */
    private static final String FACES = "/faces";

    /** Signs that no text holds, as an address writes them; in the path no line end either. */
    private static final Pattern IMPOSSIBLE = Pattern.compile("(?i)%(?:0[0-8bcef]|1[0-9a-f]|7f)");
    private static final Pattern LINE_END = Pattern.compile("(?i)%0[9ad]");

    private RequestPath() {}

    static boolean isImpossible(HttpServletRequest request) {
        String asked = request.getQueryString();
        return LINE_END.matcher(request.getRequestURI()).find() || IMPOSSIBLE.matcher(request.getRequestURI()).find()
                || asked != null && IMPOSSIBLE.matcher(asked).find();
    }

    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        if (rest == null) {
            return request.getServletPath();
        }
        return request.getServletPath().equals(FACES) ? rest : request.getServletPath() + rest;
    }
}

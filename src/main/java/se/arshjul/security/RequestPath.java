package se.arshjul.security;

import jakarta.servlet.http.HttpServletRequest;

/** A request's address inside the portal, as the server understood it: decoded, without parameters of any kind. */
public final class RequestPath {

    /** Pages and their resources may be asked for under this too. */
    private static final String FACES = "/faces";

    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        if (rest == null) {
            return request.getServletPath();
        }
        return request.getServletPath().equals(FACES) ? rest : request.getServletPath() + rest;
    }
}

package se.arshjul.security;

import jakarta.servlet.http.HttpServletRequest;

/** A request's address inside the portal, as the server understood it: decoded, without parameters of any kind. */
public final class RequestPath {

    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}

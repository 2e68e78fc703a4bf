package se.arshjul.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The headers that every answer carries, errors and downloads included (web-1); {@code web.xml} puts it first. */
public class SecurityHeaders extends HttpFilter {
    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var guarded = response instanceof PolicyResponse ? response : new PolicyResponse(response);
        guarded.setHeader("X-Content-Type-Options", "nosniff");
        guarded.setHeader("Referrer-Policy", "same-origin");
        guarded.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        guarded.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        guarded.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        guarded.setHeader("Cache-Control", caching(request));
        if (request.isSecure()) {
            guarded.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, guarded);
    }

    /** A resource with its version in the address never changes; a page is never kept. */
    private static String caching(HttpServletRequest request) {
        var resource = request.getRequestURI().contains(FACES_RESOURCES);
        return resource && request.getParameter("v") != null ? "public, max-age=31536000, immutable" : "no-store";
    }
}

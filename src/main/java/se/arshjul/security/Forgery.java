package se.arshjul.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Tells requests that change something and come from another site's page from our own (security-7). */
final class Forgery {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    /** Our own scripts say who they are; no other site's page can make a browser send this header to us. */
    static final String OWN_SCRIPT_HEADER = "X-Requested-With";
    static final String OWN_SCRIPT = "arshjul";

    private Forgery() {}

    static boolean isSuspected(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        return comesFromElsewhere(request) || isApiBySessionWithoutHeader(request);
    }

    static boolean isOwnScript(HttpServletRequest request) {
        return OWN_SCRIPT.equals(request.getHeader(OWN_SCRIPT_HEADER));
    }

    /** Browsers say where a request comes from; other programs say nothing and have no one's session to misuse. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            return request.getHeader("Host") != null
                    && request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isApiBySessionWithoutHeader(HttpServletRequest request) {
        return Door.isApi(RequestPath.of(request)) && BasicHeader.of(request).isEmpty() && !isOwnScript(request);
    }
}

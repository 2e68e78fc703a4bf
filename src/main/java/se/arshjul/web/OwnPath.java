package se.arshjul.web;

import java.net.URI;

/** A path on this portal that it is safe to lead back to: never another site's address. */
final class OwnPath {
    private static final String FORM = "/(?![/\\\\])[\\w\\-./?=&%+]*";

    private OwnPath() {}

    static String of(String wanted) {
        var own = wanted != null && wanted.matches(FORM) && !wanted.contains("..");
        return own ? wanted : "/start";
    }

    /** The path and query of a whole address, whatever site it names. */
    static String ofAddress(String address, String contextPath) {
        try {
            var uri = URI.create(address == null ? "" : address);
            var path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
            return of(path != null && path.startsWith(contextPath) ? path.substring(contextPath.length()) : null);
        } catch (IllegalArgumentException e) {
            return of(null);
        }
    }
}

package se.arshjul.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.TextGate;

/** The user name and password that a call of the API carries in its header (HTTP Basic, UTF-8). */
record BasicHeader(String username, String password) {

    private static final String SCHEME = "Basic ";
    private static final BasicHeader UNREADABLE = new BasicHeader("", "");

    /** Empty without such a header; a header that cannot be read is nobody's. */
    static Optional<BasicHeader> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(read(header.substring(SCHEME.length()).strip()));
    }

    private static BasicHeader read(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? UNREADABLE : new BasicHeader(TextGate.through(decoded.substring(0, colon)),
                    TextGate.through(decoded.substring(colon + 1)));
        } catch (IllegalArgumentException | RuleBrokenException e) {
            return UNREADABLE;
        }
    }
}

package se.arshjul.security;

import jakarta.servlet.http.HttpServletRequest;

/** The session that a sign-in opens, and that goes on when its own holder changes the password (security-5). */
public final class OpenSession {

    /** Where a session keeps whom it belongs to. */
    static final String CALLER = "arshjul.signedIn";

    private OpenSession() {}

    /** Always a new one: what was kept before the sign-in is nobody's. */
    static void begin(HttpServletRequest request, SignedIn caller) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(CALLER, caller);
    }

    /** The caller's own session, resting on the new password and under a new id; a program that has none gets none, and another's is let be. */
    public static void goOn(HttpServletRequest request, SignedIn caller) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(CALLER) instanceof SignedIn holder && holder.username().equals(caller.username())) {
            session.setAttribute(CALLER, caller);
            request.changeSessionId();
        }
    }
}

package se.arshjul.security;

import se.arshjul.kernel.RuleBrokenException;

/** What came of a try to sign in: let in, refused, or told to wait a number of seconds first. */
public record SignInAnswer(SignedIn caller, long waitSeconds) {

    private static final SignInAnswer REFUSED = new SignInAnswer(null, 0);
    private static final int MINUTE = 60;

    static SignInAnswer admitted(SignedIn caller) {
        return new SignInAnswer(caller, 0);
    }

    static SignInAnswer refused() {
        return REFUSED;
    }

    public static SignInAnswer delayed(long seconds) {
        return new SignInAnswer(null, Math.max(1, seconds));
    }

    public boolean isAdmitted() {
        return caller != null;
    }

    public boolean mustWait() {
        return waitSeconds > 0;
    }

    /** What a person hears who must wait. */
    public RuleBrokenException told() {
        return waitSeconds < 2 * MINUTE
                ? new RuleBrokenException("security.signIn.waitSeconds", waitSeconds)
                : new RuleBrokenException("security.signIn.waitMinutes", (waitSeconds + MINUTE - 1) / MINUTE);
    }
}

package se.arshjul.security;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How many wrong guesses one counter bears before each further guess must wait, twice as long for every guess up to a
 * longest wait. Nobody is locked out for good, and a known device has a counter of its own: whoever guesses at a
 * secretary's password from elsewhere does not keep the secretary out (security-4).
 */
record GuessRule(String key, int free, int firstSeconds, int longestSeconds) {

    private static final int FREE_PER_PAIR = 5;
    private static final int FREE_PER_USER = 50;
    private static final int FREE_PER_ADDRESS = 500;

    /** The counters that a try counts on; their names are fingerprints, as people type passwords into the wrong field. */
    static List<GuessRule> of(Attempt attempt, boolean deviceIsKnown) {
        if (deviceIsKnown) {
            return List.of(new GuessRule(deviceKey(attempt), FREE_PER_PAIR, 5, 900));
        }
        return List.of(
                new GuessRule(pairKey(attempt), FREE_PER_PAIR, 5, 900),
                new GuessRule(key("user", attempt.username()), FREE_PER_USER, 2, 60),
                new GuessRule(key("address", attempt.address()), FREE_PER_ADDRESS, 1, 60));
    }

    static String deviceKey(Attempt attempt) {
        return key("device", attempt.username() + '\n' + attempt.device());
    }

    private static String pairKey(Attempt attempt) {
        return key("pair", attempt.username() + '\n' + attempt.address());
    }

    /** How long the next guess waits after so many failures; no wait while the free ones last. */
    long waitSeconds(int failures) {
        int beyond = failures - free;
        return beyond < 0 ? 0 : Math.min(longestSeconds, (long) firstSeconds << Math.min(beyond, 20));
    }

    private static String key(String kind, String value) {
        return kind + ':' + Secrets.fingerprint(value.getBytes(StandardCharsets.UTF_8));
    }
}

package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells whether a sign-in still rests on the person's present password: a new password ends the sessions that the old one
 * opened, at once on this node and within seconds on the others (security-5).
 */
@ApplicationScoped
public class PasswordChanges {

    private static final long BELIEVED = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 20_000;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    @Inject CredentialRepository credentials;

    private record Seen(Instant setAt, long readAt) {}

    boolean isCurrent(SignedIn caller) {
        Seen known = seen.get(caller.username());
        if (known == null || System.nanoTime() - known.readAt() > BELIEVED) {
            known = read(caller.username());
        }
        return caller.passwordSetAt().equals(known.setAt());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordSet change) {
        seen.remove(change.username());
    }

    private Seen read(String username) {
        if (seen.size() > MOST) {
            seen.clear();
        }
        var now = new Seen(credentials.setAt(username).orElse(null), System.nanoTime());
        seen.put(username, now);
        return now;
    }
}

package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a person in by user name and password, at the pace that the guess limit and the machine allow. */
@ApplicationScoped
public class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());
    private static final int LONGEST_PASSWORD = 256;
    private static final int LONGEST_USERNAME = 500;
    private static final int PATIENCE_SECONDS = 20;
    private static final int BUSY_SECONDS = 10;

    @Inject CredentialRepository credentials;
    @Inject GuessLimit guesses;
    @Inject RecentProofs proofs;
    /** Trying a password is dear on purpose: never more at once than the machine has processors. */
    private final Semaphore processors = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    public SignInAnswer attempt(Attempt attempt, String password) {
        if (!holds(attempt.username(), LONGEST_USERNAME) || !holds(password, LONGEST_PASSWORD)) {
            return SignInAnswer.refused();
        }
        return proofs.recall(attempt, password, () -> prove(attempt, password));
    }

    private static boolean holds(String typed, int longest) {
        return !typed.isEmpty() && typed.length() <= longest;
    }

    private SignInAnswer prove(Attempt attempt, String password) {
        long waitSeconds = guesses.count(attempt);
        if (waitSeconds > 0) {
            LOG.log(Level.WARNING, "A sign-in must wait {0} seconds", waitSeconds);
            return SignInAnswer.delayed(waitSeconds);
        }
        return inTurn(() -> compare(attempt, password));
    }

    private SignInAnswer compare(Attempt attempt, String password) {
        var credential = credentials.find(attempt.username());
        if (!PasswordHasher.fits(password, credential.map(CredentialRepository.Credential::hash).orElse(null))) {
            return SignInAnswer.refused();
        }
        guesses.right(attempt);
        return SignInAnswer.admitted(new SignedIn(credential.get().username(), credential.get().setAt()));
    }

    private SignInAnswer inTurn(Supplier<SignInAnswer> comparison) {
        try {
            if (!processors.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return SignInAnswer.delayed(BUSY_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SignInAnswer.delayed(BUSY_SECONDS);
        }
        try {
            return comparison.get();
        } finally {
            processors.release();
        }
    }
}

package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Remembers for a few minutes, in this node's memory, which passwords were right, so that a program that sends its
 * password with every request does not pay for it every time. Keys are made with a secret that dies with the process.
 * After a wrong guess for the same user from the same address nothing is recalled for a while: the guess limit decides.
 */
@ApplicationScoped
public class RecentProofs {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long LONGEST = 5 * MINUTE;
    private static final int MOST = 20_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key = newKey();
    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
    private final Map<String, Long> wrong = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<SignInAnswer>> underWay = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    @Inject PasswordChanges changes;

    private record Proof(SignedIn caller, long provedAt) {}

    public RecentProofs() {
        this(System::nanoTime);
    }

    RecentProofs(LongSupplier clock) {
        this.clock = clock;
    }

    /** The answer that was given lately, or the one that the proof gives now; the same try made many times at once is one. */
    SignInAnswer recall(Attempt attempt, String password, Supplier<SignInAnswer> proof) {
        String pair = name(attempt.username(), attempt.address(), attempt.device());
        String name = name(pair, password);
        Proof known = proofs.get(name);
        if (known != null && isFresh(known, pair) && changes.isCurrent(known.caller())) {
            return SignInAnswer.admitted(known.caller());
        }
        var mine = new CompletableFuture<SignInAnswer>();
        var other = underWay.putIfAbsent(name, mine);
        return other == null ? prove(pair, name, mine, proof) : other.join();
    }

    private SignInAnswer prove(String pair, String name, CompletableFuture<SignInAnswer> mine,
            Supplier<SignInAnswer> proof) {
        try {
            SignInAnswer answer = proof.get();
            note(pair, name, answer);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(name);
        }
    }

    private void note(String pair, String name, SignInAnswer answer) {
        forgetOld();
        if (answer.isAdmitted()) {
            proofs.put(name, new Proof(answer.caller(), clock.getAsLong()));
            wrong.remove(pair);
        } else {
            wrong.put(pair, clock.getAsLong());
        }
    }

    private boolean isFresh(Proof proof, String pair) {
        Long lately = wrong.get(pair);
        return clock.getAsLong() - proof.provedAt() < LONGEST
                && (lately == null || clock.getAsLong() - lately > MINUTE);
    }

    private void forgetOld() {
        if (proofs.size() + wrong.size() > MOST) {
            long now = clock.getAsLong();
            proofs.values().removeIf(proof -> now - proof.provedAt() >= LONGEST);
            wrong.values().removeIf(at -> now - at > MINUTE);
        }
        if (proofs.size() > MOST) {
            proofs.clear();
        }
    }

    private String name(String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
                mac.update((byte) ':');
                mac.update(bytes);
            }
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static SecretKey newKey() {
        try {
            return KeyGenerator.getInstance(ALGORITHM).generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}

package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecentProofsTest {

    final AtomicLong clock = new AtomicLong();
    final AtomicInteger proved = new AtomicInteger();
    final Passwords passwords = new Passwords();
    final RecentProofs proofs = new RecentProofs(clock::get);
    final Attempt attempt = new Attempt("anna.berg", "192.0.2.7", "");
    final SignedIn anna = new SignedIn("anna.berg", Instant.EPOCH);

    /** Says that every sign-in rests on the present password until told otherwise. */
    static class Passwords extends PasswordChanges {
        boolean changed;

        @Override
        boolean isCurrent(SignedIn caller) {
            return !changed;
        }
    }

    @BeforeEach
    void connect() {
        proofs.changes = passwords;
    }

    @Test
    void a_right_password_is_proved_once_in_five_minutes() {
        right();
        right();
        assertThat(proved).hasValue(1);
        pass(Duration.ofMinutes(5));
        right();
        assertThat(proved).hasValue(2);
    }

    @Test
    void another_password_or_address_is_proved_by_itself() {
        right();
        proofs.recall(attempt, "annat", this::yes);
        proofs.recall(new Attempt("anna.berg", "192.0.2.8", ""), "rätt", this::yes);
        assertThat(proved).hasValue(3);
    }

    @Test
    @Tag("security-5")
    void a_changed_password_is_not_recalled() {
        right();
        passwords.changed = true;
        right();
        assertThat(proved).hasValue(2);
    }

    @Test
    @Tag("security-4")
    void after_a_wrong_guess_nothing_is_recalled_for_a_while() {
        right();
        proofs.recall(attempt, "fel", SignInAnswer::refused);
        right();
        assertThat(proved).hasValue(2);
    }

    @Test
    void a_wrong_password_is_never_recalled() {
        proofs.recall(attempt, "fel", SignInAnswer::refused);
        assertThat(proofs.recall(attempt, "fel", this::yes).isAdmitted()).isTrue();
    }

    @Test
    void the_same_try_made_many_times_at_once_is_proved_once() {
        var started = new CountDownLatch(1);
        Supplier<SignInAnswer> slow = () -> {
            await(started);
            return yes();
        };
        var pool = Executors.newFixedThreadPool(8);
        var answers = new ArrayList<CompletableFuture<SignInAnswer>>();
        for (int i = 0; i < 8; i++) {
            answers.add(CompletableFuture.supplyAsync(() -> proofs.recall(attempt, "rätt", slow), pool));
        }
        started.countDown();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().isAdmitted()).isTrue());
        pool.shutdown();
        assertThat(proved).hasValue(1);
    }

    private void right() {
        assertThat(proofs.recall(attempt, "rätt", this::yes).caller()).isEqualTo(anna);
    }

    private SignInAnswer yes() {
        proved.incrementAndGet();
        return SignInAnswer.admitted(anna);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

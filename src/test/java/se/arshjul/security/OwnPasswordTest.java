package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;

@Tag("security-9")
class OwnPasswordTest {

    private static final String PRESENT = "blå häst äter gräs";
    private static final String NEW = "korrekt häst batteri";
    final Actor anna = new Actor(7, "anna.berg", "Anna Berg", "sv", List.of());
    final SignedIn before = new SignedIn("anna.berg", Instant.EPOCH);
    final SignedIn after = new SignedIn("anna.berg", Instant.EPOCH.plusSeconds(1));
    final Tries tries = new Tries();
    final Accounts accounts = new Accounts();
    final OwnPassword own = new OwnPassword();
    final CommandKey key = CommandKey.fresh();

    /** Admits the one right password, and keeps what it was asked. */
    class Tries extends SignIn {
        final List<Attempt> asked = new ArrayList<>();
        long waitSeconds;

        @Override
        public SignInAnswer attempt(Attempt attempt, String password) {
            asked.add(attempt);
            if (waitSeconds > 0) {
                return SignInAnswer.delayed(waitSeconds);
            }
            return password.equals(PRESENT) ? SignInAnswer.admitted(before) : SignInAnswer.refused();
        }
    }

    /** Keeps which strings would have been stored. */
    class Accounts extends AccountService {
        final List<String> kept = new ArrayList<>();
        final List<CommandKey> done = new ArrayList<>();

        @Override
        SignedIn replacePassword(SignedIn proved, String password, String hash, CommandKey key, Actor actor) {
            assertThat(proved).isEqualTo(before);
            kept.add(hash);
            done.add(key);
            return after;
        }

        @Override
        Optional<SignedIn> findChanged(CommandKey key, Actor actor) {
            return done.contains(key) ? Optional.of(after) : Optional.empty();
        }
    }

    @BeforeEach
    void connect() {
        own.signIn = tries;
        own.accounts = accounts;
    }

    @Test
    void the_present_password_lets_its_holder_choose_another() {
        assertThat(change(PRESENT, NEW)).isEqualTo(after);
        assertThat(accounts.kept).singleElement().satisfies(hash -> assertThat(PasswordHasher.fits(NEW, hash)).isTrue());
    }

    @Test
    @Tag("security-4")
    void a_wrong_one_is_a_try_to_sign_in_as_oneself_from_here_on_no_known_device() {
        refused("gissning", NEW, "security.ownPassword.wrong");
        assertThat(tries.asked).containsExactly(new Attempt("anna.berg", "192.0.2.7", ""));
    }

    @ParameterizedTest
    @CsvSource({"119, security.signIn.waitSeconds, 119", "121, security.signIn.waitMinutes, 3"})
    @Tag("security-4")
    void whoever_must_wait_is_told_how_long_whatever_password_was_given(long seconds, String key, long told) {
        tries.waitSeconds = seconds;
        assertThat(refused(PRESENT, NEW, key).arguments()).containsExactly(told);
    }

    @Test
    @Tag("audit-2")
    void a_change_that_is_sent_again_is_answered_as_it_was_without_a_guess_being_counted() {
        assertThat(change(PRESENT, NEW)).isEqualTo(after);
        tries.asked.clear();
        assertThat(change("blå häst äter gräs", NEW)).isEqualTo(after);
        assertThat(tries.asked).isEmpty();
        assertThat(accounts.kept).hasSize(1);
    }

    @Test
    void the_present_one_cannot_be_chosen_again_with_its_letters_written_another_way() {
        refused(PRESENT, Normalizer.normalize(PRESENT, Normalizer.Form.NFD), "security.ownPassword.same");
    }

    @ParameterizedTest
    @CsvSource({"kort, security.password.tooShort", "Sommar2026!!!!, security.password.common",
        "anna.berg.2026, security.password.userName", "blå häst äter gräs, security.ownPassword.same"})
    void what_cannot_be_chosen_is_told_without_a_guess_being_counted(String password, String reason) {
        refused(PRESENT, password, reason);
        assertThat(tries.asked).isEmpty();
    }

    private SignedIn change(String present, String password) {
        return own.change(anna, "192.0.2.7", present, password, key);
    }

    private RuleBrokenException refused(String present, String password, String key) {
        var refusal = new ArrayList<RuleBrokenException>();
        assertThatThrownBy(() -> change(present, password)).isInstanceOfSatisfying(RuleBrokenException.class, refusal::add);
        assertThat(refusal.get(0).key()).isEqualTo(key);
        assertThat(refusal.get(0)).hasMessageNotContaining(password);
        assertThat(accounts.kept).isEmpty();
        return refusal.get(0);
    }
}

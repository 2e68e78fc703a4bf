package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.kernel.RuleBrokenException;

@Tag("security-3")
class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"blå häst äter gräs", "arshjul-demo", "korrekt häst batteri", "9f3k-2mmz-77qa"})
    void takes_what_is_long_and_not_the_first_guess(String password) {
        assertThatCode(() -> PasswordRule.check(password, "anna.berg")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"elva tecken, security.password.tooShort", "Lösenord2026!, security.password.common",
        "Sommar2026!!!!, security.password.common", "123456789012, security.password.common",
        "aaaaaaaaaaaaab, security.password.common", "lösenordlösenord1, security.password.common",
        "anna.berg.2026, security.password.userName"})
    void refuses_what_anyone_would_try(String password, String reason) {
        assertThatThrownBy(() -> PasswordRule.check(password, "anna.berg"))
                .isInstanceOfSatisfying(RuleBrokenException.class,
                        broken -> org.assertj.core.api.Assertions.assertThat(broken.key()).isEqualTo(reason));
    }
}

package se.arshjul.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the launcher says when the demonstration runs. */
class LaunchTest {
    @Test
    void the_demonstrations_accounts_and_their_password_stand_in_one_line() {
        assertThat(Launch.demoAccounts()).startsWith("Demokonton: ").contains("enhetschef", "systemforvaltare", "arshjul-demo")
            .doesNotContain("\n");
    }
}

package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security-3")
class PasswordHasherTest {

    private static final String PASSWORD = "blå häst äter gräs";
    private static final String STORED = PasswordHasher.hash(PASSWORD);

    @Test
    void stores_how_it_was_made_and_nothing_of_the_password() {
        assertThat(STORED).matches("pbkdf2-sha512\\$\\d+\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{86}").doesNotContain("häst");
        assertThat(Integer.parseInt(STORED.split("\\$")[1])).isGreaterThanOrEqualTo(210_000);
    }

    @Test
    void fits_the_password_alone_however_its_letters_were_typed() {
        assertThat(PasswordHasher.fits(PASSWORD, STORED)).isTrue();
        assertThat(PasswordHasher.fits(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD), STORED)).isTrue();
        assertThat(PasswordHasher.fits(PASSWORD + " ", STORED)).isFalse();
    }

    @Test
    void salts_each_password_of_its_own() {
        assertThat(PasswordHasher.hash(PASSWORD)).isNotEqualTo(STORED);
    }

    @Test
    void never_fits_a_person_who_has_no_password() {
        assertThat(PasswordHasher.fits("", null)).isFalse();
        assertThat(PasswordHasher.fits(PASSWORD, null)).isFalse();
    }

    @Test
    void refuses_a_stored_string_of_an_unknown_kind() {
        assertThatThrownBy(() -> PasswordHasher.fits(PASSWORD, "plain$" + PASSWORD)).isInstanceOf(IllegalStateException.class);
    }
}

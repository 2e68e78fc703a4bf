package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security-4")
class GuessRuleTest {

    final Attempt elsewhere = new Attempt("sekreterare", "192.0.2.7", "");
    final Attempt atHome = new Attempt("sekreterare", "192.0.2.9", "device");

    @Test
    void the_first_guesses_are_free_and_each_later_one_waits_twice_as_long_up_to_a_quarter() {
        var rule = GuessRule.of(elsewhere, false).get(0);
        assertThat(rule.waitSeconds(4)).isZero();
        assertThat(rule.waitSeconds(5)).isEqualTo(5);
        assertThat(rule.waitSeconds(6)).isEqualTo(10);
        assertThat(rule.waitSeconds(9)).isEqualTo(80);
        assertThat(rule.waitSeconds(1_000)).isEqualTo(900);
    }

    @Test
    void a_user_whose_password_many_guess_at_waits_a_minute_at_most() {
        var perUser = GuessRule.of(elsewhere, false).get(1);
        assertThat(perUser.waitSeconds(1_000_000)).isEqualTo(60);
    }

    @Test
    void a_known_device_counts_by_itself_whatever_others_guess() {
        var known = GuessRule.of(atHome, true);
        assertThat(known).hasSize(1);
        assertThat(GuessRule.of(elsewhere, false)).extracting(GuessRule::key).doesNotContain(known.get(0).key());
    }

    @Test
    void counters_tell_nobody_what_was_typed() {
        assertThat(GuessRule.of(elsewhere, false)).allSatisfy(rule ->
                assertThat(rule.key()).doesNotContain("sekreterare").doesNotContain("192.0.2"));
    }

    @Test
    void a_name_counts_the_same_however_it_is_written_and_a_network_as_one_address() {
        assertThat(new Attempt(" Sekreterare ", "192.0.2.7", "")).isEqualTo(elsewhere);
        assertThat(new Attempt("a", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", "").address())
                .isEqualTo(new Attempt("a", "2001:db8:1:2:1:1:1:1", "").address());
    }
}

package se.arshjul.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CameBackTest {

    @Test
    @Tag("worklist-6")
    void a_short_reason_stands_whole_on_one_line() {
        assertThat(words("Skriv mål\r\n som går att följa.")).isEqualTo("Skriv mål som går att följa.");
    }

    @Test
    @Tag("worklist-6")
    void a_long_reason_is_cut_between_two_words() {
        assertThat(words("Skriv om. ".repeat(30))).hasSizeLessThan(95).matches("(Skriv om\\. )+…");
    }

    @Test
    void a_reason_of_one_endless_word_is_cut_all_the_same() {
        assertThat(words("x".repeat(400))).isEqualTo("x".repeat(90) + " …");
    }

    private static String words(String reason) {
        return new CameBack("Anna Ek, verksamhetschef", LocalDate.of(2026, 11, 26), reason).firstWords();
    }
}

package se.arshjul.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    @Tag("goal-7")
    void the_shared_words_stand_beside_only_where_the_places_own_are_others() {
        assertThat(Wording.sharedBeside("Fler är trygga hos oss", "Fler är trygga")).isEqualTo("Fler är trygga");
        assertThat(Wording.sharedBeside("Fler är\n trygga ", "Fler är trygga")).isNull();
    }
}

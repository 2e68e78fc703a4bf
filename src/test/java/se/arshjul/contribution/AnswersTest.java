package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void what_two_sections_want_to_know_is_read_once() {
        var answers = new Answers();
        var readings = new AtomicInteger();
        assertThat(answers.<Integer>once("places", readings::incrementAndGet)).isEqualTo(1);
        assertThat(answers.<Integer>once("places", readings::incrementAndGet)).isEqualTo(1);
        assertThat(answers.<Integer>once("goals", readings::incrementAndGet)).isEqualTo(2);
    }
}

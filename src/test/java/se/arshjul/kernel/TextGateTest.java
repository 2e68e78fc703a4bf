package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("web-1")
class TextGateTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud800", "x\udc00y", "\uffff", "\ufffe"})
    void what_no_person_can_have_written_is_refused(String text) {
        assertThatThrownBy(() -> TextGate.through(text)).isInstanceOfSatisfying(RuleBrokenException.class,
                refused -> assertThat(refused.key()).isEqualTo("kernel.impossibleSigns"));
    }

    @Test
    void the_same_letters_become_the_same_signs() {
        assertThat(TextGate.through("A\u030angstro\u0308m")).isEqualTo("Ångström");
    }

    @Test
    void every_line_ends_in_one_way() {
        assertThat(TextGate.through("1\r\n2\r3\u000b4\f5\u00856\u20287\u20298\n9")).isEqualTo("1\n2\n3\n4\n5\n6\n7\n8\n9");
    }

    @Test
    void what_nobody_sees_is_dropped_and_the_rest_is_kept() {
        assertThat(TextGate.through("Vi\u0007 \u001fmö\u0080ter\t10³ × 5 – 😀 שלום")).isEqualTo("Vi möter\t10³ × 5 – 😀 שלום");
        assertThat(TextGate.through(null)).isNull();
    }
}

package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kernel-7")
class WrittenTest {

    private static final Instant SPRING = Instant.parse("2027-05-05T22:30:00Z");

    private static final class Note extends Written {}

    private static Note note(int version) {
        var note = new Note();
        note.sign(new Signature("Chef Eken", "enhetschef", SPRING));
        return Given.set(note, "version", version);
    }

    @Test
    void whoever_saw_what_stands_may_write_over_it() {
        note(3).requireSeen(3, "Här står det");
        assertThat(note(3).saved("Nu står det")).isEqualTo(new Saved(3, "Nu står det", SPRING));
    }

    @Test
    void whoever_did_not_is_told_what_stands_whose_it_is_and_since_when() {
        assertThatThrownBy(() -> note(3).requireSeen(2, "Här står det")).isInstanceOfSatisfying(ConflictException.class, conflict -> {
            assertThat(conflict.standing()).isEqualTo(new ConflictException.Standing(3, "Här står det", "Chef Eken", SPRING));
            assertThat(conflict.arguments()).containsExactly("Chef Eken");
        });
    }

    @Test
    void whoever_missed_another_field_is_told_what_stands_in_all_of_them() {
        assertThatThrownBy(() -> note(3).requireSeen(false, null, Map.of("TITLE", "Språkcafé"))).isInstanceOfSatisfying(ConflictException.class,
                conflict -> assertThat(conflict.standing()).isEqualTo(
                        new ConflictException.Standing(3, "", "Chef Eken", SPRING, Map.of("TITLE", "Språkcafé"))));
    }

    @Test
    void what_comes_from_elsewhere_is_nobodys() {
        var note = note(3);
        note.unsign();
        assertThat(note.savedBy()).isNull();
        assertThat(note.savedAt()).isNull();
    }

    @Test @Tag("kernel-1")
    void it_is_signed_on_a_swedish_day() {
        assertThat(new Signature("Chef Eken", SPRING).day()).isEqualTo("2027-05-06");
    }
}

package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;

/** What two writers of the same thing meet. */
class DraftingTest {

    final Parts parts = new Parts();

    @Test
    @Tag("contribution-6")
    void a_later_writer_is_told_what_the_earlier_one_wrote() {
        parts.writeMission();
        Given.set(parts.mission, "version", 1);
        assertThatThrownBy(() -> parts.mission.write("<p>Annat</p>", 0, "Chef Linden", Parts.NOW))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.standing().value()).isEqualTo("<p>Vi ger vård dygnet runt.</p>");
                    assertThat(conflict.standing().by()).isEqualTo("Chef Eken");
                    assertThat(conflict.standing().version()).isEqualTo(1);
                });
        assertThat(parts.mission.body()).isEqualTo("<p>Vi ger vård dygnet runt.</p>");
    }

    @Test
    @Tag("contribution-6")
    void saving_the_same_again_is_no_conflict() {
        parts.writeMission();
        Given.set(parts.mission, "version", 1);
        parts.mission.write("<p>Vi ger vård dygnet runt.</p>", 0, "Chef Eken", Parts.NOW);
        assertThat(parts.mission.version()).isEqualTo(1);
    }
}

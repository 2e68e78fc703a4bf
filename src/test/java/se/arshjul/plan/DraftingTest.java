package se.arshjul.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;

/** What two writers of the same thing meet. */
class DraftingTest {

    final Parts parts = new Parts();

    @Test
    @Tag("plan-6")
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
    @Tag("plan-6")
    void saving_the_same_again_is_no_conflict() {
        parts.writeMission();
        Given.set(parts.mission, "version", 1);
        parts.mission.write("<p>Vi ger vård dygnet runt.</p>", 0, "Chef Eken", Parts.NOW);
        assertThat(parts.mission.version()).isEqualTo(1);
    }

    @Test
    void an_activity_does_not_end_before_it_starts() {
        var activity = parts.activity(1);
        var backwards = new ActivityDraft("Språkcafé", "", "UNIT_MANAGER", LocalDate.of(2027, 5, 1),
                LocalDate.of(2027, 4, 1), "", Set.of(1L));
        assertThatThrownBy(() -> activity.write(backwards, 0, "Chef", Parts.NOW))
                .hasMessageContaining("plan.activity.endsBeforeStart");
    }

    @Test
    void a_draft_may_be_saved_half_done() {
        var activity = parts.unit.add(new Activity(parts.unit));
        activity.write(new ActivityDraft("Tidig tanke", null, null, null, null, null, null), 0, "Chef", Parts.NOW);
        assertThat(activity.isComplete()).isFalse();
        assertThat(activity.draft().title()).isEqualTo("Tidig tanke");
    }
}

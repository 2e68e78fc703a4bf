package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.commission.MeasureDraft;
import se.arshjul.plan.ActivityDraft;

@Tag("kernel-5")
class OneLineTest {

    @Test
    void line_breaks_become_blanks_so_that_words_stay_apart() {
        assertThat(OneLine.of(" Språkcafé \r\n varje torsdag\nvecka 3 ")).isEqualTo("Språkcafé varje torsdag vecka 3");
        assertThat(OneLine.of(null)).isEmpty();
    }

    @Test
    void a_title_and_a_role_have_none_however_they_came_and_a_description_keeps_its_own() {
        var activity = new ActivityDraft("Språk\ncafé", "Ett\ntvå", "Enhets\nchef", null, null, "", Set.of());
        assertThat(activity.title()).isEqualTo("Språk café");
        assertThat(activity.ownerRole()).isEqualTo("Enhets chef");
        assertThat(activity.description()).isEqualTo("Ett\ntvå");
        assertThat(MeasureDraft.NONE.with(MeasureDraft.Field.OWNER_ROLE, "Enhets\nchef").ownerRole()).isEqualTo("Enhets chef");
    }
}

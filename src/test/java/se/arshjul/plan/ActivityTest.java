package se.arshjul.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.Parts;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;
import se.arshjul.plan.ActivityDraft.Field;

/** What two writers of the same activity meet. */
class ActivityTest {

    final Planned planned = new Planned();

    @Test
    @Tag("contribution-6")
    void a_later_writer_of_one_field_is_told_what_stands_in_that_field() {
        var activity = planned.activity(1);
        Given.set(activity, "version", 2);
        assertThatThrownBy(() -> activity.write(Field.FOLLOW_UP, "Annat sätt", null, 1, "Chef Linden", Parts.NOW))
                .isInstanceOfSatisfying(ConflictException.class, conflict ->
                        assertThat(conflict.standing().value()).isEqualTo(activity.draft().followUp()));
    }

    @Test
    @Tag("contribution-6")
    void what_others_wrote_beside_a_field_stays_and_is_no_conflict() {
        var activity = planned.activity(1);
        String seen = activity.draft().followUp();
        activity.write(Field.TITLE, "Den andras rubrik", null, 0, "Chef Eken", Parts.NOW);
        Given.set(activity, "version", 1);
        activity.write(Field.FOLLOW_UP, "Annat sätt", seen, 0, "Chef Linden", Parts.NOW);
        assertThat(activity.draft()).returns("Den andras rubrik", ActivityDraft::title).returns("Annat sätt", ActivityDraft::followUp);
    }

    @Test
    @Tag("contribution-6")
    void a_later_writer_of_a_field_that_is_no_longer_as_it_was_seen_is_told_of_every_field() {
        var activity = planned.activity(1);
        activity.write(Field.TITLE, "Den andras rubrik", activity.draft().title(), 0, "Chef Eken", Parts.NOW);
        assertThatThrownBy(() -> activity.write(Field.TITLE, "Min rubrik", "Aktivitet", 0, "Chef Linden", Parts.NOW))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> assertThat(conflict.standing().fields())
                        .containsEntry("TITLE", "Den andras rubrik").containsEntry("FOLLOW_UP", activity.draft().followUp()));
    }

    @Test
    void every_field_of_an_activity_reads_back_as_it_was_typed() {
        var draft = new ActivityDraft(null, null, null, null, null, null, null).with(Field.TITLE, "Språkcafé")
                .with(Field.STARTS_ON, "2027-01-31").with(Field.GOALS, "12,3");
        assertThat(draft.value(Field.TITLE)).isEqualTo("Språkcafé");
        assertThat(draft.startsOn()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(draft.value(Field.GOALS)).isEqualTo("3,12");
        assertThatThrownBy(() -> draft.with(Field.ENDS_ON, "i vår")).hasMessageContaining("plan.activity.date");
    }

    @Test
    void an_activity_does_not_end_before_it_starts() {
        var activity = planned.activity(1);
        var backwards = new ActivityDraft("Språkcafé", "", "UNIT_MANAGER", LocalDate.of(2027, 5, 1),
                LocalDate.of(2027, 4, 1), "", Set.of(1L));
        assertThatThrownBy(() -> activity.write(backwards, 0, "Chef", Parts.NOW))
                .hasMessageContaining("plan.activity.endsBeforeStart");
    }

    @Test
    void a_draft_may_be_saved_half_done() {
        var activity = planned.empty();
        activity.write(new ActivityDraft("Tidig tanke", null, null, null, null, null, null), 0, "Chef", Parts.NOW);
        assertThat(activity.draft().missing()).contains(Field.STARTS_ON);
        assertThat(activity.draft().title()).isEqualTo("Tidig tanke");
    }
}

package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.followup.ProgressDraft.Field;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Signature;
import se.arshjul.plan.Activity.Status;

class ActivityProgressTest {

    static final Signature MANAGER = new Signature("Chef Eken", "enhetschef", Instant.EPOCH);
    final ActivityProgress progress = new ActivityProgress(11, ActivityKey.plan(7));

    @Test @Tag("followup-5")
    void keeps_status_per_cent_and_comment_each_by_itself() {
        progress.write(Field.STATUS, "PAGAENDE", 0, MANAGER);
        progress.write(Field.PERCENT, " 40 % ", 0, MANAGER);
        progress.write(Field.COMMENT, "<p>Halvvägs.</p>", 0, MANAGER);
        assertThat(progress.draft()).isEqualTo(new ProgressDraft(Status.PAGAENDE, 40, "<p>Halvvägs.</p>"));
        progress.write(Field.PERCENT, "", 0, MANAGER);
        assertThat(progress.draft().percent()).isNull();
    }

    @Test @Tag("followup-5")
    void what_is_done_is_done_to_a_hundred_per_cent() {
        progress.write(Field.PERCENT, "40", 0, MANAGER);
        progress.write(Field.STATUS, "AVSLUTAD", 0, MANAGER);
        assertThat(progress.draft().percent()).isEqualTo(100);
    }

    @ParameterizedTest @Tag("followup-5")
    @ValueSource(strings = {"101", "-1", "4,5", "fyra", "1000", "1e2"})
    void a_percentage_is_a_whole_number_up_to_a_hundred(String typed) {
        assertThatThrownBy(() -> progress.write(Field.PERCENT, typed, 0, MANAGER)).isInstanceOf(RuleBrokenException.class);
    }

    @Test @Tag("followup-5")
    void an_unknown_status_is_refused_with_those_that_would_be_right() {
        assertThatThrownBy(() -> progress.write(Field.STATUS, "KLAR", 0, MANAGER))
                .isInstanceOf(RuleBrokenException.class).hasMessageContaining("AVSLUTAD");
    }

    @Test @Tag("followup-5")
    void a_later_writer_who_saw_an_earlier_version_hears_what_stands() {
        assertThatThrownBy(() -> progress.write(Field.COMMENT, "<p>Min text</p>", 2, MANAGER)).isInstanceOf(ConflictException.class);
    }

    @Test @Tag("followup-7")
    void an_activity_that_was_brought_along_has_a_key_of_its_own() {
        assertThat(ActivityKey.parse("brought-12")).isEqualTo(ActivityKey.brought(12)).hasToString("brought-12");
        assertThat(ActivityKey.parse("12")).isEqualTo(ActivityKey.plan(12));
        assertThatThrownBy(() -> ActivityKey.parse("x12")).isInstanceOf(NotFoundException.class);
    }
}

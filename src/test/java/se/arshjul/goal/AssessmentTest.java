package se.arshjul.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjul.goal.Assessing.MANAGER;
import static se.arshjul.goal.Assessing.WORDS;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.goal.AssessmentDraft.Field;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.RuleBrokenException;

class AssessmentTest {

    final Assessment assessment = Assessing.inRound();

    @Test @Tag("goal-4")
    void is_dated_and_signed_with_the_role_of_its_author() {
        assessment.write(new AssessmentDraft("PAGAR", "BATTRE", "NAS", "<p>Vi är på väg.</p>"), 0, MANAGER);
        assertThat(assessment.author()).isEqualTo("enhetschef");
        assertThat(assessment.writtenOn()).isEqualTo("2026-05-04");
        assertThat(assessment.draft().comment()).isEqualTo("<p>Vi är på väg.</p>");
    }

    @Test @Tag("goal-4")
    void a_later_writer_who_saw_an_earlier_version_hears_what_stands() {
        assertThatThrownBy(() -> assessment.write(Field.COMMENT, "<p>Min text</p>", 3, MANAGER))
                .isInstanceOf(ConflictException.class);
        assertThat(assessment.draft()).isEqualTo(AssessmentDraft.NONE);
    }

    @Test @Tag("goal-4")
    void writing_what_already_stands_changes_nothing_whatever_was_seen() {
        assessment.write(AssessmentDraft.NONE, 7, MANAGER);
        assertThat(assessment.author()).isNull();
        assertThat(assessment.writtenOn()).isEqualTo("2026-05-02");
    }

    @Test @Tag("goal-3")
    void level_trend_and_forecast_are_kept_apart() {
        assessment.write(Field.TREND, "SAMRE", 0, MANAGER);
        assessment.write(Field.FORECAST, "NAS_DELVIS", 0, MANAGER);
        assertThat(assessment.draft()).isEqualTo(new AssessmentDraft(null, "SAMRE", "NAS_DELVIS", ""));
        assessment.write(Field.TREND, "", 0, MANAGER);
        assertThat(assessment.draft().trend()).isNull();
    }

    @Test @Tag("goal-3")
    void a_word_of_another_scale_is_refused_with_those_that_would_be_right() {
        assertThatThrownBy(() -> WORDS.require(new AssessmentDraft("BATTRE", null, null, "")))
                .isInstanceOf(RuleBrokenException.class).hasMessageContaining("Uppfyllt");
        assertThatThrownBy(() -> WORDS.require(new AssessmentDraft(null, null, "GRON", "")))
                .isInstanceOf(RuleBrokenException.class);
        WORDS.require(new AssessmentDraft("AVSER_EJ", "LIKA", "NAS_EJ", ""));
        assertThat(WORDS.find("AVSER_EJ")).isPresent();
    }
}

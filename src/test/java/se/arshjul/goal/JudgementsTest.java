package se.arshjul.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.goal.AssessmentHistory.Line;

class JudgementsTest {

    @Test @Tag("goal-4")
    void the_newest_judgement_of_each_place_is_shown_in_words() {
        var judged = new Judgements(List.of(line(20, "2026-T2", "UPPFYLLT"), line(20, "2026-T1", "PAGAR")), Assessing.WORDS);
        assertThat(judged.at(6, 20).level().name()).isEqualTo("Uppfyllt");
        assertThat(judged.at(6, 20).level().look()).isEqualTo("good");
        assertThat(judged.at(6, 20).trend()).isNull();
        assertThat(judged.at(7, 20)).isNull();
    }

    @Test @Tag("goal-2")
    void what_a_place_says_that_is_not_listed_with_the_goal_is_not_lost() {
        var judged = new Judgements(List.of(line(20, "2026-T2", "UPPFYLLT"), line(30, "2026-T1", "PAGAR")), Assessing.WORDS);
        var listed = new ThreadGoal.AtPlace(20, "Eken", null, null, null);
        assertThat(judged.elsewhere(6, List.of(listed))).extracting(ThreadGoal.Judged::place).containsExactly("Plats 30");
    }

    @Test @Tag("goal-3")
    void a_comment_without_a_level_judges_nothing() {
        assertThat(new Judgements(List.of(line(20, "2026-T2", null)), Assessing.WORDS).at(6, 20)).isNull();
    }

    private static Line line(long place, String period, String level) {
        return new Line(6, "SN-6", place, "P" + place, "Plats " + place, period, LocalDate.of(2026, 9, 1), level, null, null, "", "enhetschef");
    }
}

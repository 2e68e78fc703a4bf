package se.arshjul.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.Period;

class AssessmentBookTest {

    static final Period T1 = new Period("2026-T1");
    static final Period T2 = new Period("2026-T2");
    static final GoalAtPlace NOW = new GoalAtPlace(6, 20);

    @Test @Tag("goal-4")
    void earlier_assessments_stay_and_the_newest_stands() {
        var book = book(assessed(1, 20, "2026-T1", 4, "PAGAR"), assessed(2, 20, "2026-T1", 20, "DELVIS"), assessed(3, 20, "2026-T2", 30, null));
        assertThat(book.all(NOW)).extracting(StandingAssessment::id).containsExactly(3L, 2L, 1L);
        assertThat(book.standing(NOW, T2)).get().as("without a level nothing stands").extracting(StandingAssessment::id).isEqualTo(2L);
        assertThat(book.commented(NOW, T1)).hasSize(2);
    }

    @Test @Tag("goal-4")
    void what_is_of_a_later_period_does_not_stand_in_an_earlier_report() {
        var book = book(assessed(1, 20, "2026-T1", 4, "PAGAR"), assessed(2, 20, "2026-T2", 20, "DELVIS"));
        assertThat(book.standing(NOW, T1)).get().extracting(StandingAssessment::level).isEqualTo("PAGAR");
        assertThat(book.before(NOW, T2)).get().extracting(StandingAssessment::level).isEqualTo("PAGAR");
        assertThat(book.before(NOW, T1)).isEmpty();
    }

    @Test @Tag("goal-4")
    void a_renamed_place_finds_what_it_said_under_its_earlier_name() {
        var book = book(assessed(1, 10, "2026-T1", 4, "PAGAR"));
        assertThat(book.standing(NOW, T2)).get().extracting(StandingAssessment::nodeId).isEqualTo(10L);
        assertThat(book.standing(new GoalAtPlace(6, 30), T2)).isEmpty();
    }

    private static AssessmentBook book(StandingAssessment... all) {
        return new AssessmentBook(List.of(all), Map.of(20L, Set.of(20L, 10L)));
    }

    private static StandingAssessment assessed(long id, long node, String period, int day, String level) {
        return new StandingAssessment(id, 6, node, new Period(period), null, LocalDate.of(2026, 5, day), level, null, null,
                "<p>Vi är på väg.</p>", "enhetschef");
    }
}

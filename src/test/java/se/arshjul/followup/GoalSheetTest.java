package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalAtPlace;

class GoalSheetTest {

    @Test @Tag("goal-2")
    void a_unit_assesses_its_own_goals_and_of_its_divisions_those_that_its_activities_serve() {
        assertThat(goal(1, false, false).isAssessed()).isTrue();
        assertThat(goal(2, true, false).isAssessed()).isFalse();
        assertThat(goal(3, true, true).isAssessed()).isTrue();
    }

    @Test
    void each_section_holds_its_own_goals() {
        var sheet = new GoalSheet(List.of(goal(1, false, false), goal(2, false, false)), null);
        assertThat(sheet.of(7, "MALEN")).hasSize(2);
        assertThat(sheet.of(7, "ARBETSMILJOMAL")).isEmpty();
        assertThat(sheet.of(8)).isEmpty();
        assertThat(sheet.goalIds()).containsExactly(1L, 2L);
        assertThat(sheet.nodeIds()).containsExactly(20L);
    }

    @Test
    void a_place_that_contributes_by_the_way_is_told_apart() {
        assertThat(goal(1, false, false).isIndirect()).isTrue();
    }

    private static AssessedGoal goal(long id, boolean inherited, boolean served) {
        return new AssessedGoal(7, new GoalAtPlace(id, 20), "SN-" + id, "Fler är trygga", null, "Socialnämnden", "Nämndmål", null, inherited,
                GoalApplies.Link.INDIRECT, "MALEN", served);
    }
}

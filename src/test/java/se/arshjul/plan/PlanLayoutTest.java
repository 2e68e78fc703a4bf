package se.arshjul.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.Parts;
import se.arshjul.goal.Goal;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalRepository;
import se.arshjul.kernel.Given;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;

/** The goals and activities that the parts of a plan begin with. */
class PlanLayoutTest {

    final Parts parts = new Parts();
    final Node otherDivision = Line.node("HT", Level.DIVISION, parts.department);
    final Contribution other = new Contribution(parts.round, otherDivision, Contribution.Kind.DIVISION, parts.whole, Parts.DUE);
    final List<GoalApplies> applying = new ArrayList<>();
    final List<SourceActivity> brought = new ArrayList<>();
    final List<Object> made = new ArrayList<>();
    final PlanLayout layout = new PlanLayout();

    private void layOut() {
        layout.goals = new GoalRepository() {
            @Override
            public List<GoalApplies> applyingDuring(LocalDate from, LocalDate to) {
                return applying;
            }

            @Override
            public List<Goal> goalsDuring(LocalDate from, LocalDate to) {
                return applying.stream().map(GoalApplies::goal).distinct().toList();
            }
        };
        layout.repository = new ActivityRepository() {
            @Override
            List<SourceActivity> sourceActivities(LocalDate from, LocalDate to) {
                return brought;
            }

            @Override
            <T> T add(T entity) {
                made.add(entity);
                return entity;
            }
        };
        layout.layOut(parts.round, List.of(parts.whole, parts.part, parts.unit, other));
    }

    @Test
    @Tag("goal-1")
    void gives_a_place_only_the_goals_chosen_for_it_or_its_division() {
        apply(goal(1, "SN-1"), parts.division);
        apply(goal(2, "SN-2"), otherDivision);
        layOut();
        assertThat(goals("SB-EKE")).extracting(ContributionGoal::code).containsExactly("SN-1");
        assertThat(goals("HT")).extracting(ContributionGoal::code).containsExactly("SN-2");
    }

    @Test
    @Tag("goal-2")
    void tells_a_units_own_goals_from_its_divisions() {
        var shared = goal(1, "SN-1");
        apply(shared, parts.division);
        apply(goal(2, "KS-1"), parts.division);
        apply(shared, parts.unitNode);
        layOut();
        assertThat(goals("SB-EKE")).extracting(ContributionGoal::code, ContributionGoal::inherited)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SN-1", false),
                        org.assertj.core.groups.Tuple.tuple("KS-1", true));
    }

    @Test
    void the_whole_works_to_every_division_s_goals_once() {
        var shared = goal(1, "SN-1");
        apply(shared, parts.division);
        apply(shared, otherDivision);
        layOut();
        assertThat(goals("SOC")).extracting(ContributionGoal::code).containsExactly("SN-1");
    }

    @Test
    void a_plan_starts_from_the_activities_that_were_brought_along() {
        apply(goal(5, "SN-5"), parts.division);
        var source = new SourceActivity("A-1");
        source.describe(parts.unitNode, List.of("SN-5", "BORTA"), "Måltidsvärd", "");
        source.plan(null, LocalDate.of(2027, 1, 1), null, Activity.Status.EJ_PABORJAD);
        brought.add(source);
        layOut();
        assertThat(made.stream().filter(Activity.class::isInstance).map(Activity.class::cast)).singleElement().satisfies(activity -> {
            assertThat(activity.contribution()).isSameAs(parts.unit);
            assertThat(activity.goalIds()).containsExactly(5L);
            assertThat(activity.sourceCode()).isEqualTo("A-1");
        });
    }

    private List<ContributionGoal> goals(String place) {
        return made.stream().filter(ContributionGoal.class::isInstance).map(ContributionGoal.class::cast)
                .filter(goal -> goal.contribution().node().code().equals(place)).toList();
    }

    private static Goal goal(long id, String code) {
        var goal = Given.id(new Goal(code), id);
        goal.describe("NAMNDMAL", "Text " + code, Parts.COMMITTEE, (int) id);
        return goal;
    }

    private void apply(Goal goal, Node place) {
        applying.add(new GoalApplies(goal, place));
    }
}

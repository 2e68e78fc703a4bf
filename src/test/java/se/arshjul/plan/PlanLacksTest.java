package se.arshjul.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Parts;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Signature;
import se.arshjul.plan.ActivityDraft.Field;

/** What a plan's goals and activities stop a hand-over for. */
class PlanLacksTest {

    final Planned planned = new Planned();

    @Test
    @Tag("plan-2")
    void a_goal_of_the_units_own_without_an_activity_is_told() {
        planned.goal(1, "SN-6", false);
        planned.goal(2, "SN-8", false);
        planned.activity(1);
        assertThat(planned.lacksOfGoals()).extracting(Lack::what).containsExactly("SN-8");
    }

    @Test
    @Tag("plan-2")
    void a_unit_may_say_why_nothing_is_done_for_a_goal() {
        planned.goal(1, "SN-6", false).abstain("Vi har inga platser i år.", 0, new Signature("Chef", Instant.EPOCH));
        assertThat(planned.lacksOfGoals()).isEmpty();
    }

    @Test
    @Tag("plan-2")
    void a_unit_without_goals_of_its_own_serves_at_least_one_of_its_divisions() {
        planned.goal(1, "SN-6", true);
        planned.goal(2, "SN-8", true);
        assertThat(planned.lacksOfGoals()).extracting(Lack::key).containsExactly("plan.lacks.anyGoal");
        planned.activity(2);
        assertThat(planned.lacksOfGoals()).isEmpty();
    }

    @Test
    @Tag("plan-9")
    void an_activity_that_lacks_who_when_or_follow_up_is_told_at_the_first_field() {
        planned.goal(1, "SN-6", true);
        var activity = Given.id(planned.activity(1), 12);
        activity.write(new ActivityDraft("Språkcafé", "", "", null, null, "", Set.of(1L)), 0, "Chef", Parts.NOW);
        assertThat(planned.lacksOfActivities()).singleElement().satisfies(lack -> {
            assertThat(lack.target()).isEqualTo("activity:12:OWNER_ROLE");
            assertThat(lack.arguments(key -> key.substring(key.lastIndexOf('.') + 1)))
                    .containsExactly("Språkcafé", List.of("OWNER_ROLE", "STARTS_ON", "ENDS_ON", "FOLLOW_UP"));
        });
    }

    @Test
    @Tag("plan-9")
    void an_activity_outside_the_year_is_told() {
        doneBetween("1999-01-01", "1999-12-31");
        assertThat(planned.lacksOfActivities()).singleElement().satisfies(lack -> {
            assertThat(lack.key()).isEqualTo("plan.lacks.activityYear");
            assertThat(lack.target()).isEqualTo("activity:12:STARTS_ON");
            assertThat(lack.more()).isEqualTo(2027);
        });
    }

    @Test
    @Tag("plan-9")
    void an_activity_may_have_begun_before_the_year_and_go_on_after_it() {
        doneBetween("2026-09-01", "2028-06-30");
        assertThat(planned.lacksOfActivities()).isEmpty();
    }

    private void doneBetween(String from, String to) {
        var activity = Given.id(planned.activity(1), 12);
        activity.write(activity.draft().with(Field.STARTS_ON, "").with(Field.ENDS_ON, to).with(Field.STARTS_ON, from), 0, "Chef",
                Parts.NOW);
    }
}

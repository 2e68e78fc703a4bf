package se.arshjul.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.Parts;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.plan.UnfinishedWork.Unfinished;

class CarryOverTest {

    static final Unfinished CAFE = new Unfinished("417", null, "Språkcafé", "Varje torsdag", "Enhetschef", LocalDate.of(2026, 10, 1),
            Activity.Status.PAGAENDE, "Räknas", Set.of(1L, 99L));
    static final Unfinished BROUGHT = new Unfinished("brought-3", "A-3", "Hembesök", "", "", null, Activity.Status.EJ_PABORJAD, "",
            Set.of());
    final Planned planned = new Planned();
    final Parts parts = planned.parts;
    final CarryOver carryOver = new CarryOver();

    @BeforeEach
    void follow_up() {
        Given.id(parts.unit, 7);
        carryOver.activities = planned.repository();
        carryOver.work = (department, year, node) -> year == 2026 ? List.of(CAFE, BROUGHT) : List.of();
        planned.goal(1, "SN-6", false);
    }

    @Test @Tag("plan-14")
    void what_was_not_finished_the_year_before_is_found_and_nothing_else() {
        assertThat(carryOver.read(parts.unit, "417")).isEqualTo(CAFE);
        assertThatThrownBy(() -> carryOver.read(parts.unit, "418")).isInstanceOf(NotFoundException.class);
        assertThat(planned.activities).as("nothing is copied unasked").isEmpty();
    }

    @Test @Tag("plan-14")
    void what_is_taken_over_remembers_its_origin_and_keeps_only_goals_that_still_apply() {
        var activity = planned.empty();
        activity.continueFrom("417", CAFE.toDraft(Set.of(1L)));
        assertThat(activity.continues()).isEqualTo("417");
        assertThat(activity.goalIds()).containsExactly(1L);
        assertThat(activity.draft().endsOn()).as("its days are the writer's to set").isNull();
        assertThat(activity.draft().missing()).contains(ActivityDraft.Field.STARTS_ON, ActivityDraft.Field.ENDS_ON);
    }

    @Test @Tag("plan-14")
    void what_is_taken_over_already_is_not_offered_again() {
        planned.empty().continueFrom("417", CAFE.toDraft(Set.of(1L)));
        planned.empty().startFrom("A-3", BROUGHT.toDraft(Set.of(1L)), Activity.Status.EJ_PABORJAD);
        assertThatThrownBy(() -> carryOver.read(parts.unit, "417")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> carryOver.read(parts.unit, "brought-3")).as("it came along by itself").isInstanceOf(NotFoundException.class);
    }

    @Test @Tag("plan-14") @Tag("contribution-18")
    void what_is_put_back_is_not_taken_over_twice() {
        var back = Given.id(planned.empty(), 1);
        back.startFrom("A-3", BROUGHT.toDraft(Set.of(1L)), Activity.Status.EJ_PABORJAD);
        carryOver.requireTakenOnce(parts.unit, back);
        Given.id(planned.empty(), 2).continueFrom("417", CAFE.toDraft(Set.of(1L)));
        carryOver.requireTakenOnce(parts.unit, back);
        Given.id(planned.empty(), 3).continueFrom("brought-3", BROUGHT.toDraft(Set.of(1L)));
        assertThatThrownBy(() -> carryOver.requireTakenOnce(parts.unit, back))
                .isInstanceOfSatisfying(RuleBrokenException.class, rule -> assertThat(rule.key()).isEqualTo("plan.carry.takenAnew"));
    }
}

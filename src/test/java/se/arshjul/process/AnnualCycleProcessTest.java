package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjul.process.Processes.SOMEBODY;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.committee.Outcome;

class AnnualCycleProcessTest {
    private static final Instant SPRING = Instant.parse("2098-03-01T08:00:00Z");
    private static final Instant YEAR_END = Instant.parse("2098-12-31T22:59:59Z");

    final Processes processes = Processes.fresh();

    @BeforeEach
    void set_the_dates() {
        processes.steps.planRoundOpensAt = SPRING;
        processes.steps.yearEndsAt = YEAR_END;
        processes.steps.divisions = List.of(1L);
    }

    @Test
    void the_year_starts_with_the_planner() {
        processes.cycle.cycleOpened(2);
        assertThat(processes.open()).containsExactly("cycle-2 cycle/premises");
        assertThat(processes.worklist.values()).allMatch(task -> task.audience().equals("planner:top"));
    }

    @Test
    void the_plan_round_opens_on_its_day_and_not_before() {
        confirmed();
        processes.wait(SPRING.minusSeconds(60));
        assertThat(processes.open()).isEmpty();
        processes.wait(SPRING.plusSeconds(1));
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
        assertThat(processes.isRunning("round-3")).isTrue();
    }

    @Test
    void a_planner_opens_the_plan_round_before_its_day() {
        confirmed();
        processes.cycle.planRoundOpenedByHand(2);
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
    }

    @Test @Tag("process-3")
    void a_round_is_opened_once() {
        confirmed();
        processes.cycle.planRoundOpenedByHand(2);
        assertThatThrownBy(() -> processes.cycle.planRoundOpenedByHand(2))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test @Tag("process-5")
    void the_opening_follows_the_wheel_when_it_is_moved() {
        confirmed();
        processes.steps.planRoundOpensAt = SPRING.plusSeconds(864_000);
        processes.cycle.roundOpeningMoved(2);
        processes.wait(SPRING.plusSeconds(1));
        assertThat(processes.open()).isEmpty();
    }

    @Test
    void the_year_is_closed_by_the_planner_when_it_has_ended_and_then_archived() {
        published();
        processes.wait(YEAR_END.plusSeconds(1));
        assertThat(processes.open()).containsExactly("cycle-2 cycle/close");
        processes.cycle.yearClosed(2, SOMEBODY);
        assertThat(processes.steps.calls).endsWith("archiveYear 2");
        assertThat(processes.isRunning("cycle-2")).isFalse();
    }

    @Test
    void a_planner_ends_the_year_before_its_day() {
        published();
        processes.cycle.yearEndedByHand(2);
        assertThat(processes.open()).containsExactly("cycle-2 cycle/close");
    }

    @Test @Tag("process-5")
    void the_year_end_follows_the_wheel_when_it_is_moved() {
        published();
        processes.steps.yearEndsAt = FakeSteps.NEVER;
        processes.cycle.yearEndMoved(2);
        processes.wait(YEAR_END.plusSeconds(1));
        assertThat(processes.open()).isEmpty();
    }

    @Test
    void each_follow_up_opens_on_its_own_day_beside_the_plan() {
        processes.steps.followUps = List.of(7L, 8L);
        processes.steps.followUpOpensAt.put(7L, SPRING);
        processes.steps.followUpOpensAt.put(8L, SPRING.plusSeconds(864_000));
        confirmed();
        processes.cycle.planRoundOpenedByHand(2);
        processes.wait(SPRING.plusSeconds(1));
        assertThat(processes.isRunning("round-3")).isTrue();
        assertThat(processes.isRunning("round-7")).isTrue();
        assertThat(processes.isRunning("round-8")).isFalse();
    }

    @Test
    void a_planner_opens_that_very_follow_up_before_its_day() {
        followUpsPlanned();
        processes.cycle.followUpOpenedByHand(8);
        assertThat(processes.isRunning("round-8")).isTrue();
        assertThat(processes.isRunning("round-7")).isFalse();
    }

    @Test @Tag("process-3")
    void a_follow_up_is_opened_once_and_not_cancelled_afterwards() {
        followUpsPlanned();
        processes.cycle.followUpOpenedByHand(8);
        assertThatThrownBy(() -> processes.cycle.followUpOpenedByHand(8))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThatThrownBy(() -> processes.cycle.followUpCancelled(8))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test @Tag("process-5")
    void a_follow_ups_day_follows_the_wheel_when_it_is_moved() {
        processes.steps.followUpOpensAt.put(7L, SPRING);
        followUpsPlanned();
        processes.steps.followUpOpensAt.put(7L, SPRING.plusSeconds(864_000));
        processes.cycle.roundOpeningMoved(2);
        processes.wait(SPRING.plusSeconds(1));
        assertThat(processes.isRunning("round-7")).isFalse();
        processes.wait(SPRING.plusSeconds(864_001));
        assertThat(processes.isRunning("round-7")).isTrue();
    }

    @Test @Tag("cycle-5")
    void the_year_ends_when_every_round_is_published_or_cancelled_and_not_before() {
        processes.steps.followUps = List.of(7L, 8L);
        published();
        processes.cycle.followUpCancelled(7);
        assertThatThrownBy(() -> processes.cycle.yearEndedByHand(2))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        processes.cycle.followUpOpenedByHand(8);
        processes.plan.divisionHandedOver(1, SOMEBODY);
        processes.plan.wholeApproved(8, false, SOMEBODY);
        processes.cycle.yearEndedByHand(2);
        assertThat(processes.open()).containsExactly("cycle-2 cycle/close");
    }

    @Test
    void follow_ups_may_end_before_the_plan_does() {
        followUpsPlanned();
        processes.cycle.followUpCancelled(7);
        processes.cycle.followUpCancelled(8);
        plan();
        processes.cycle.yearEndedByHand(2);
        assertThat(processes.open()).containsExactly("cycle-2 cycle/close");
    }

    @Test @Tag("cycle-6")
    void a_plan_round_that_waits_for_its_day_is_cancelled_and_never_opens() {
        confirmed();
        processes.cycle.planRoundCancelled(2);
        processes.wait(SPRING.plusSeconds(1));
        assertThat(processes.isRunning("round-3")).isFalse();
        processes.cycle.yearEndedByHand(2);
        assertThat(processes.open()).containsExactly("cycle-2 cycle/close");
    }

    @Test @Tag("cycle-6")
    void a_plan_round_under_way_is_broken_off_with_all_its_tasks_and_the_follow_ups_go_on() {
        followUpsPlanned();
        processes.cycle.planRoundOpenedByHand(2);
        processes.cycle.planRoundCancelled(2);
        assertThat(processes.open()).isEmpty();
        assertThat(processes.isRunning("round-3")).isFalse();
        assertThat(processes.isRunning("contribution-1")).isFalse();
        processes.cycle.followUpCancelled(7);
        processes.cycle.followUpCancelled(8);
        processes.cycle.yearEndedByHand(2);
        assertThat(processes.open()).containsExactly("cycle-2 cycle/close");
    }

    @Test @Tag("process-3")
    void a_plan_round_is_cancelled_once() {
        confirmed();
        processes.cycle.planRoundCancelled(2);
        assertThatThrownBy(() -> processes.cycle.planRoundCancelled(2))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void two_years_run_beside_each_other() {
        followUpsPlanned();
        processes.cycle.cycleOpened(5);
        assertThat(processes.open()).containsExactly("cycle-5 cycle/premises");
        processes.cycle.followUpOpenedByHand(7);
        assertThat(processes.open()).contains("contribution-1 contribution/division", "cycle-5 cycle/premises");
    }

    private void followUpsPlanned() {
        processes.steps.followUps = List.of(7L, 8L);
        confirmed();
    }

    private void confirmed() {
        processes.cycle.cycleOpened(2);
        processes.cycle.premisesConfirmed(2, SOMEBODY);
    }

    private void published() {
        confirmed();
        plan();
    }

    private void plan() {
        processes.cycle.planRoundOpenedByHand(2);
        processes.plan.divisionHandedOver(1, SOMEBODY);
        processes.plan.wholeApproved(3, true, SOMEBODY);
        processes.committee.matterRegistered(10, SOMEBODY);
        processes.committee.matterScheduled(10, SOMEBODY);
        processes.committee.decisionRecorded(10, Outcome.ADOPTED, null, SOMEBODY);
        assertThat(processes.open()).isEmpty();
    }
}

package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    final Portal portal = Portal.fresh();

    @BeforeEach
    void set_the_dates() {
        portal.steps.planRoundOpensAt = SPRING;
        portal.steps.yearEndsAt = YEAR_END;
        portal.steps.divisions = List.of(1L);
    }

    @Test
    void the_year_starts_with_the_planner() {
        portal.cycle.cycleOpened(2);
        assertThat(portal.open()).containsExactly("cycle-2 userTask_confirmPremises");
        assertThat(portal.worklist.values()).allMatch(task -> task.audience().equals("planner:top"));
    }

    @Test
    void the_plan_round_opens_on_its_day_and_not_before() {
        confirmed();
        portal.wait(SPRING.minusSeconds(60));
        assertThat(portal.open()).isEmpty();
        portal.wait(SPRING.plusSeconds(1));
        assertThat(portal.open()).containsExactly("contribution-1 userTask_writeDivision");
        assertThat(portal.isRunning("round-3")).isTrue();
    }

    @Test
    void a_planner_opens_the_plan_round_before_its_day() {
        confirmed();
        portal.cycle.roundOpenedByHand(2);
        assertThat(portal.open()).containsExactly("contribution-1 userTask_writeDivision");
    }

    @Test @Tag("process-3")
    void a_round_is_opened_once() {
        confirmed();
        portal.cycle.roundOpenedByHand(2);
        assertThatThrownBy(() -> portal.cycle.roundOpenedByHand(2))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test @Tag("process-5")
    void the_opening_follows_the_wheel_when_it_is_moved() {
        confirmed();
        portal.steps.planRoundOpensAt = SPRING.plusSeconds(864_000);
        portal.cycle.roundOpeningMoved(2);
        portal.wait(SPRING.plusSeconds(1));
        assertThat(portal.open()).isEmpty();
    }

    @Test
    void the_year_is_closed_by_the_planner_when_it_has_ended_and_then_archived() {
        published();
        portal.wait(YEAR_END.plusSeconds(1));
        assertThat(portal.open()).containsExactly("cycle-2 userTask_closeYear");
        portal.cycle.yearClosed(2);
        assertThat(portal.steps.calls).endsWith("archiveYear 2");
        assertThat(portal.isRunning("cycle-2")).isFalse();
    }

    @Test
    void a_planner_ends_the_year_before_its_day() {
        published();
        portal.cycle.yearEndedByHand(2);
        assertThat(portal.open()).containsExactly("cycle-2 userTask_closeYear");
    }

    @Test @Tag("process-5")
    void the_year_end_follows_the_wheel_when_it_is_moved() {
        published();
        portal.steps.yearEndsAt = FakeSteps.NEVER;
        portal.cycle.yearEndMoved(2);
        portal.wait(YEAR_END.plusSeconds(1));
        assertThat(portal.open()).isEmpty();
    }

    private void confirmed() {
        portal.cycle.cycleOpened(2);
        portal.cycle.premisesConfirmed(2);
    }

    private void published() {
        confirmed();
        portal.cycle.roundOpenedByHand(2);
        portal.plan.divisionHandedOver(1);
        portal.plan.wholeApproved(3);
        portal.committee.matterRegistered(10);
        portal.committee.matterScheduled(10);
        portal.committee.decisionRecorded(10, Outcome.ADOPTED, null);
        assertThat(portal.open()).isEmpty();
    }
}

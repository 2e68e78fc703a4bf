package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionContributionProcessTest {
    final Portal portal = Portal.fresh();

    @Test
    void the_units_work_at_the_same_time_and_the_division_when_all_are_accepted() {
        start(List.of(11L, 12L));
        assertThat(portal.open()).containsExactly(
                "contribution-11 userTask_writeContribution", "contribution-12 userTask_writeContribution");
        accept(11);
        assertThat(portal.open()).containsExactly("contribution-12 userTask_writeContribution");
        accept(12);
        assertThat(portal.open()).containsExactly("contribution-1 userTask_writeDivision");
    }

    @Test
    void a_division_without_units_writes_at_once() {
        start(List.of());
        assertThat(portal.open()).containsExactly("contribution-1 userTask_writeDivision");
    }

    @Test
    void a_division_handed_over_is_done() {
        start(List.of());
        portal.plan.divisionHandedOver(1);
        assertThat(portal.isRunning("contribution-1")).isFalse();
    }

    @Test
    void only_the_units_asked_to_do_it_again_are_opened_again() {
        start(List.of(11L, 12L));
        accept(11);
        accept(12);
        portal.steps.unitsOf.put(1L, List.of(12L));
        portal.plan.unitsReopened(1);
        assertThat(portal.open()).containsExactly("contribution-12 userTask_writeContribution");
        accept(12);
        assertThat(portal.open()).containsExactly("contribution-1 userTask_writeDivision");
    }

    @Test
    void the_division_is_reminded_of_its_own_part() {
        portal.steps.reminderAt = Instant.parse("2098-03-01T08:00:00Z");
        portal.steps.escalationAt = Instant.parse("2098-03-08T08:00:00Z");
        start(List.of());
        portal.wait(portal.steps.reminderAt.plusSeconds(1));
        portal.wait(portal.steps.escalationAt.plusSeconds(1));
        assertThat(portal.steps.calls).containsExactly("openUnits 1", "remind 1", "escalate 1");
        assertThat(portal.open()).containsExactly("contribution-1 userTask_writeDivision");
    }

    private void start(List<Long> units) {
        portal.steps.unitsOf.put(1L, units);
        portal.start(DivisionContributionModel.PROCESS, "contribution-1", Map.of(DivisionContributionModel.CONTRIBUTION_ID, 1L));
    }

    private void accept(long unit) {
        portal.plan.contributionSubmitted(unit);
        portal.plan.contributionAccepted(unit);
    }
}

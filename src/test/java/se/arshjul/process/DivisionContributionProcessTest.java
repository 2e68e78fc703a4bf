package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.process.Processes.SOMEBODY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DivisionContributionProcessTest {
    final Processes processes = Processes.fresh();

    @Test
    void the_units_work_at_the_same_time_and_the_division_when_all_are_accepted() {
        start(List.of(11L, 12L));
        assertThat(processes.open()).containsExactly(
                "contribution-11 contribution/contribution", "contribution-12 contribution/contribution");
        accept(11);
        assertThat(processes.open()).containsExactly("contribution-12 contribution/contribution");
        accept(12);
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
    }

    @Test
    void a_division_without_units_writes_at_once() {
        start(List.of());
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
    }

    @Test
    void a_division_handed_over_is_done() {
        start(List.of());
        processes.plan.divisionHandedOver(1, SOMEBODY);
        assertThat(processes.isRunning("contribution-1")).isFalse();
    }

    @Test
    void only_the_units_asked_to_do_it_again_are_opened_again() {
        start(List.of(11L, 12L));
        accept(11);
        accept(12);
        processes.steps.unitsOf.put(1L, List.of(12L));
        processes.plan.unitsReopened(1, SOMEBODY);
        assertThat(processes.open()).containsExactly("contribution-12 contribution/contribution");
        accept(12);
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
    }

    @Test
    void the_division_is_reminded_of_its_own_part() {
        processes.steps.reminderAt = Instant.parse("2098-03-01T08:00:00Z");
        processes.steps.escalationAt = Instant.parse("2098-03-08T08:00:00Z");
        start(List.of());
        processes.wait(processes.steps.reminderAt.plusSeconds(1));
        processes.wait(processes.steps.escalationAt.plusSeconds(1));
        assertThat(processes.steps.calls).containsExactly("openUnits 1", "remind 1", "escalate 1");
        assertThat(processes.open()).containsExactly("contribution-1 contribution/division");
    }

    @Test
    @Tag("process-5")
    void the_division_is_reminded_again_when_its_day_is_moved() {
        processes.steps.reminderAt = Instant.parse("2098-03-01T08:00:00Z");
        processes.steps.escalationAt = Instant.parse("2098-03-08T08:00:00Z");
        start(List.of());
        processes.wait(processes.steps.escalationAt.plusSeconds(1));
        processes.steps.reminderAt = Instant.parse("2098-04-01T08:00:00Z");
        processes.steps.escalationAt = Instant.parse("2098-04-08T08:00:00Z");
        processes.plan.deadlineMoved(1);
        processes.wait(processes.steps.reminderAt.plusSeconds(1));
        processes.wait(processes.steps.escalationAt.plusSeconds(1));
        assertThat(processes.steps.calls).hasSize(5).endsWith("remind 1", "escalate 1");
    }

    private void start(List<Long> units) {
        processes.steps.unitsOf.put(1L, units);
        processes.start(DivisionContributionModel.PROCESS, "contribution-1", Map.of(DivisionContributionModel.CONTRIBUTION_ID, 1L));
    }

    private void accept(long unit) {
        processes.plan.contributionSubmitted(unit, SOMEBODY);
        processes.plan.contributionAccepted(unit, SOMEBODY);
    }
}

package se.arshjul.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.Log;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.RoundKinds;
import se.arshjul.steering.SteeringDefaults;
import se.arshjul.steering.SteeringModel;

class FollowUpRoundsTest {

    final AnnualCycle cycle = Given.id(new AnnualCycle(Line.node("SOC", Level.DEPARTMENT, null), 2027), 2);
    final List<Round> there = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final FollowUpRounds followUps = new FollowUpRounds();

    @BeforeEach
    void know_the_year() {
        followUps.cycles = new CycleRepository() {
            @Override
            public List<Round> rounds(long cycleId) {
                return List.copyOf(there);
            }

            @Override
            public void add(Object round) {
                there.add((Round) round);
            }
        };
        followUps.steering = new SteeringModel() {
            @Override
            public List<RoundKind> roundKinds() {
                return SteeringDefaults.roundKinds();
            }
        };
        followUps.meetings = (department, day) -> List.of();
        followUps.audit = new Log(deed -> told.add(deed.action()));
    }

    @Test
    @Tag("cycle-8")
    void a_new_year_gets_every_follow_up_of_the_model() {
        today(LocalDate.of(2026, 11, 25));
        followUps.makeAll(cycle);
        assertThat(there).extracting(Round::kindCode).containsExactly("T1", "T2", "BOKSLUT");
        assertThat(there).allSatisfy(round -> assertThat(round.state()).isEqualTo(Round.State.PLANNED));
    }

    @Test
    @Tag("cycle-8")
    void a_year_opened_when_its_time_has_passed_takes_one_round_after_the_other() {
        today(LocalDate.of(2028, 5, 2));
        followUps.makeAll(cycle);
        assertThat(there.get(0).dates().opensOn()).isEqualTo(LocalDate.of(2028, 5, 2));
        assertThat(there.get(1).dates().opensOn()).isAfter(there.get(0).dates().directorDue());
        assertThat(there.get(2).dates().opensOn()).isAfter(there.get(1).dates().directorDue());
    }

    @Test
    @Tag("cycle-8")
    void a_round_whose_day_is_still_to_come_waits_for_no_other() {
        today(LocalDate.of(2027, 11, 25));
        followUps.makeAll(cycle);
        assertThat(there.get(2).dates().opensOn()).isEqualTo(LocalDate.of(2028, 1, 14));
    }

    @Test
    @Tag("cycle-8")
    void a_year_under_way_gets_what_it_lacks_and_what_is_past_is_not_held() {
        today(LocalDate.of(2027, 9, 1));
        there.add(new Round(cycle, RoundKinds.YEAR_END, "Bokslut 2027", Period.ofYear(2027), YearTest.DATES));
        followUps.makeMissing(cycle);
        assertThat(there).extracting(Round::kindCode).containsExactly("BOKSLUT", "T1", "T2");
        assertThat(there).extracting(Round::state)
                .containsExactly(Round.State.PLANNED, Round.State.CANCELLED, Round.State.PLANNED);
        assertThat(told).containsExactly("cycle.followUpsMade");
    }

    @Test
    @Tag("cycle-8")
    void making_what_is_missing_again_changes_nothing() {
        today(LocalDate.of(2026, 11, 25));
        followUps.makeAll(cycle);
        followUps.makeMissing(cycle);
        assertThat(there).hasSize(3);
        assertThat(told).isEmpty();
    }

    private void today(LocalDate day) {
        followUps.time = new BusinessTime(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}

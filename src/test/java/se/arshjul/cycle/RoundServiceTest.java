package se.arshjul.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Log;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.steering.RoundKinds;

class RoundServiceTest {

    final Node department = Line.node("SOC", Level.DEPARTMENT, null);
    final AnnualCycle cycle = Given.id(new AnnualCycle(department, 2027), 2);
    final Round plan = Given.id(new Round(cycle, RoundKinds.PLAN, "Verksamhetsplan 2027", Period.ofYear(2027), YearTest.DATES), 3);
    final Round t1 = Given.id(new Round(cycle, RoundKinds.T1, "Tertialrapport 1 2027", new Period("2027-T1"), YearTest.DATES), 7);
    final List<String> happened = new ArrayList<>();
    final List<Object> fired = new ArrayList<>();
    final RoundService service = new RoundService();

    @BeforeEach
    void know_a_year_with_its_rounds() {
        service.cycles = new CycleRepository() {
            @Override
            public Round lockRound(long id) {
                return id == 3 ? plan : t1;
            }

            @Override
            public List<Round> rounds(long cycleId) {
                return List.of(t1, plan);
            }
        };
        service.rounds = new YearRounds();
        service.rounds.cycles = service.cycles;
        service.process = fake(CycleProcess.class);
        service.cancelled = fake(Event.class);
        service.em = fake(EntityManager.class);
        service.access = new Access();
        service.audit = new Log(deed -> happened.add(deed.action() + " " + deed.subject() + " " + deed.detail()));
        service.receipts = new CommandReceipts() {
            @Override
            public String once(CommandKey key, Actor actor, String command, Supplier<String> work) {
                return work.get();
            }
        };
    }

    @Test
    @Tag("cycle-3")
    void no_round_opens_before_the_premises_are_confirmed() {
        assertThatThrownBy(() -> service.openByHand(7, CommandKey.fresh(), holding(Role.PLANNER)))
                .hasMessageContaining("cycle.cannotOpenRound");
        assertThat(happened).isEmpty();
    }

    @Test
    @Tag("cycle-3")
    void each_round_is_opened_in_its_own_branch_of_the_year() {
        cycle.confirmPremises();
        service.openByHand(7, CommandKey.fresh(), holding(Role.PLANNER));
        service.openPlanByHand(2, CommandKey.fresh(), holding(Role.PLANNER));
        assertThat(happened).containsExactly("followUpOpenedByHand 7", "cycle.roundOpenedByHand cycle-2 Tertialrapport 1 2027",
                "planRoundOpenedByHand 2", "cycle.roundOpenedByHand cycle-2 Verksamhetsplan 2027");
    }

    @Test
    @Tag("cycle-6")
    void a_follow_up_cancelled_before_the_premises_has_no_step_to_end() {
        service.cancel(7, "Vi byter modell", CommandKey.fresh(), holding(Role.PLANNER));
        assertThat(t1.state()).isEqualTo(Round.State.CANCELLED);
        assertThat(happened).containsExactly("cycle.roundCancelled cycle-2 Tertialrapport 1 2027: Vi byter modell");
    }

    @Test
    @Tag("cycle-6")
    void a_follow_up_cancelled_afterwards_ends_its_branch_and_leaves_one_event() {
        cycle.confirmPremises();
        service.cancel(7, "Vi byter modell", CommandKey.fresh(), holding(Role.PLANNER));
        assertThat(happened).containsExactly("followUpCancelled 7", "cycle.roundCancelled cycle-2 Tertialrapport 1 2027: Vi byter modell");
    }

    @Test
    @Tag("cycle-6")
    void a_plan_that_is_cancelled_ends_its_branch_of_the_year() {
        cycle.confirmPremises();
        service.cancel(3, "Kommunen började vid årsskiftet", CommandKey.fresh(), holding(Role.PLANNER));
        assertThat(happened).containsExactly("planRoundCancelled 2",
                "cycle.roundCancelled cycle-2 Verksamhetsplan 2027: Kommunen började vid årsskiftet");
        assertThat(fired).containsExactly(new RoundCancelled(3));
    }

    @Test
    @Tag("audit-5")
    void the_log_says_which_round_was_moved_and_to_when() {
        service.moved = fake(Event.class);
        service.moveDates(7, YearTest.DATES, CommandKey.fresh(), holding(Role.PLANNER));
        assertThat(happened).singleElement().asString().startsWith("cycle.datesMoved cycle-2 Tertialrapport 1 2027: 20");
    }

    @Test
    @Tag("cycle-6")
    void only_the_planner_cancels() {
        assertThatThrownBy(() -> service.cancel(7, "Vi hinner inte", CommandKey.fresh(), holding(Role.DEPARTMENT_DIRECTOR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(t1.state()).isEqualTo(Round.State.PLANNED);
    }

    /** Remembers what the process was told; the database's own calls are of no interest. */
    @SuppressWarnings("unchecked")
    private <T> T fake(Class<T> port) {
        return (T) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
            if (port == CycleProcess.class) {
                happened.add(method.getName() + " " + arguments[0]);
            }
            if (port == Event.class) {
                fired.add(arguments[0]);
            }
            return null;
        });
    }

    private Actor holding(Role role) {
        return new Actor(1, "planerare", "Planerare", "sv",
                List.of(new Standing(role, Place.of(department), "SOC", Standing.Ground.HOLDER, null)));
    }
}

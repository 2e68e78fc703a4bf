package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Log;
import se.arshjul.contribution.ContributionProcess;
import se.arshjul.cycle.AnnualCycle;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.FigureErrors;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.kernel.BusinessTime;
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

class FiguresServiceTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 7);

    final Node department = Line.node("SOC", Level.DEPARTMENT, null);
    final Round round = Given.id(new Round(Given.id(new AnnualCycle(department, 2027), 2), RoundKinds.T1,
            "Tertialrapport 1 2027", new Period("2027-T1"), new RoundDates(DAY, DAY, DAY, DAY)), 3);
    final List<String> happened = new ArrayList<>();
    final FiguresService service = new FiguresService();
    private long errors;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void open_a_round_with_figures() {
        round.moveTo(Round.State.OPEN);
        service.cycles = new CycleRepository() {
            @Override
            public Round lockRound(long id) {
                return round;
            }
        };
        service.process = (ContributionProcess) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ContributionProcess.class},
                (proxy, method, arguments) -> happened.add(method.getName() + " " + arguments[0]));
        service.reviews = (Instance<FigureErrors>) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {Instance.class}, (proxy, method, arguments) -> Stream.of((FigureErrors) id -> errors));
        service.audit = new Log(deed -> happened.add(deed.action()));
        service.receipts = new CommandReceipts() {
            @Override
            public String once(CommandKey key, Actor actor, String command, Supplier<String> work) {
                return work.get();
            }
        };
        service.access = new Access();
        service.time = new BusinessTime();
    }

    @Test
    @Tag("money-11")
    void the_controller_lets_the_figures_go_and_leaves_one_event() {
        service.reviewed(3, CommandKey.fresh(), holding(Role.CONTROLLER));
        assertThat(round.awaitsFigures()).isFalse();
        assertThat(happened).containsExactly("money.figuresReviewed", "figuresReviewed 3");
    }

    @Test
    @Tag("money-11")
    void errors_that_nobody_has_explained_stop_it() {
        errors = 2;
        assertThatThrownBy(() -> service.reviewed(3, CommandKey.fresh(), holding(Role.CONTROLLER)))
                .hasMessageContaining("money.errorsUnexplained");
        assertThat(round.awaitsFigures()).isTrue();
        assertThat(happened).isEmpty();
    }

    @Test
    @Tag("money-11")
    void it_is_the_controllers_step_and_nobody_elses() {
        assertThatThrownBy(() -> service.reviewed(3, CommandKey.fresh(), holding(Role.DEPARTMENT_DIRECTOR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Actor holding(Role role) {
        return new Actor(1, "ekonom", "Ekonom", "sv",
                List.of(new Standing(role, Place.of(department), "SOC", Standing.Ground.HOLDER, null)));
    }
}

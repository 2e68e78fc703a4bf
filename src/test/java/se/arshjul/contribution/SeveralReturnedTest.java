package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;

/** The day of what a director returns and of what a division asks for again: chosen, or the default, never past (contribution-15). */
class SeveralReturnedTest {

    private static final LocalDate CHOSEN = LocalDate.of(2026, 11, 13);

    final Parts parts = new Parts();
    final ContributionService contributions = new ContributionService();
    final ApprovalService approvals = new ApprovalService();

    @BeforeEach
    void wire() {
        Given.id(parts.whole, 1);
        Given.id(parts.part, 2);
        Given.id(parts.unit, 3);
        var plans = new ContributionRepository() {
            @Override
            public Contribution lock(long id) {
                return List.of(parts.whole, parts.part, parts.unit).get((int) id - 1);
            }

            @Override
            Contribution lockWhole(long roundId) {
                return parts.whole;
            }

            @Override
            public <T> T add(T remark) {
                return remark;
            }
        };
        var time = new BusinessTime(Clock.fixed(Parts.NOW, BusinessTime.ZONE));
        contributions.plans = plans;
        contributions.time = time;
        contributions.redoDay = new RedoDay();
        contributions.redoDay.time = time;
        contributions.access = new Access();
        contributions.receipts = new CommandReceipts() {
            @Override
            public String once(CommandKey key, Actor actor, String command, Supplier<String> work) {
                return work.get();
            }
        };
        contributions.handOver = new HandOver() {
            @Override
            FrozenVersion of(Contribution contribution, FrozenVersion.Occasion occasion, String reason, Actor actor, Standing on) {
                return null;
            }
        };
        contributions.process = (ContributionProcess) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ContributionProcess.class},
                (proxy, method, arguments) -> null);
        approvals.plans = plans;
        approvals.contributions = contributions;
        approvals.access = contributions.access;
        approvals.receipts = contributions.receipts;
        approvals.handOver = contributions.handOver;
        approvals.process = contributions.process;
        approvals.cycles = new CycleRepository() {
            @Override
            public Round lockRound(long id) {
                return parts.round;
            }
        };
    }

    @Test @Tag("contribution-15")
    void a_division_asks_its_units_again_to_the_day_that_it_chooses() {
        Given.set(parts.unit, "state", Contribution.State.ACCEPTED);
        Given.set(parts.part, "state", Contribution.State.DRAFT);
        reopen(new ReturnDraft("Mät mer.", null, CHOSEN));
        assertThat(parts.unit.dueOn()).isEqualTo(CHOSEN);
        assertThat(parts.unit.state()).isEqualTo(Contribution.State.RETURNED);
    }

    @Test @Tag("contribution-15")
    void a_division_that_names_no_day_leaves_the_one_there_is() {
        Given.set(parts.unit, "state", Contribution.State.ACCEPTED);
        Given.set(parts.part, "state", Contribution.State.DRAFT);
        reopen(new ReturnDraft("Mät mer.", null, null));
        assertThat(parts.unit.dueOn()).isEqualTo(Parts.DUE);
    }

    @Test @Tag("contribution-15")
    void a_director_returns_divisions_to_the_day_that_is_chosen() {
        Given.set(parts.part, "state", Contribution.State.SUBMITTED);
        Given.set(parts.whole, "state", Contribution.State.DRAFT);
        giveBack(CHOSEN);
        assertThat(parts.part.dueOn()).isEqualTo(CHOSEN);
        assertThat(parts.whole.state()).isEqualTo(Contribution.State.WAITING);
    }

    @Test @Tag("contribution-15")
    void neither_returns_to_a_day_that_has_been() {
        Given.set(parts.unit, "state", Contribution.State.ACCEPTED);
        Given.set(parts.part, "state", Contribution.State.DRAFT);
        assertThatThrownBy(() -> reopen(new ReturnDraft("Mät mer.", null, LocalDate.of(2026, 10, 4)))).satisfies(SeveralReturnedTest::isPast);
        Given.set(parts.part, "state", Contribution.State.SUBMITTED);
        Given.set(parts.whole, "state", Contribution.State.DRAFT);
        assertThatThrownBy(() -> giveBack(LocalDate.of(2026, 10, 4))).satisfies(SeveralReturnedTest::isPast);
    }

    private static void isPast(Throwable refused) {
        assertThat(refused).isInstanceOfSatisfying(RuleBrokenException.class, rule -> assertThat(rule.key()).isEqualTo("contribution.redoPast"));
    }

    private void reopen(ReturnDraft draft) {
        contributions.reopenUnits(2, Set.of(3L), draft, CommandKey.fresh(), manager(parts.part, Role.DIVISION_MANAGER));
    }

    private void giveBack(LocalDate redoBy) {
        approvals.returnDivisions(1, Map.of(2L, "Mät mer."), redoBy, CommandKey.fresh(), manager(parts.whole, Role.DEPARTMENT_DIRECTOR));
    }

    private static Actor manager(Contribution part, Role role) {
        return new Actor(7, "chef", "Chef", "sv",
                List.of(new Standing(role, Place.of(part.node()), part.placeName(), Standing.Ground.HOLDER, null)));
    }
}

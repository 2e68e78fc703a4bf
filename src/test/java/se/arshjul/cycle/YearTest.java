package se.arshjul.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.steering.RoundKinds;

/** A year and its rounds refuse what the trade refuses. */
class YearTest {

    static final LocalDate OPENS = LocalDate.of(2026, 10, 1);
    static final RoundDates DATES = new RoundDates(OPENS, OPENS.plusDays(20), OPENS.plusDays(30), OPENS.plusDays(40));

    final AnnualCycle cycle = new AnnualCycle(Line.node("SOC", Level.DEPARTMENT, null), 2027);
    final Round round = new Round(cycle, RoundKinds.PLAN, "Verksamhetsplan 2027", Period.ofYear(2027), DATES);

    @Test
    @Tag("cycle-2")
    void takes_dates_in_their_order_only() {
        assertThatThrownBy(() -> new RoundDates(OPENS, OPENS.minusDays(1), OPENS, OPENS))
                .isInstanceOf(RuleBrokenException.class).hasMessageContaining("cycle.datesOutOfOrder");
        assertThatThrownBy(() -> new RoundDates(OPENS, null, OPENS, OPENS))
                .isInstanceOf(RuleBrokenException.class).hasMessageContaining("cycle.dateMissing");
    }

    @Test
    @Tag("cycle-3")
    void confirms_its_premises_once() {
        cycle.confirmPremises();
        assertThat(cycle.state()).isEqualTo(AnnualCycle.State.CONFIRMED);
        assertThatThrownBy(cycle::confirmPremises).hasMessageContaining("cycle.alreadyConfirmed");
    }

    @Test
    @Tag("cycle-4")
    void moves_what_is_due_but_not_the_opening_of_an_open_round() {
        round.moveTo(Round.State.OPEN);
        var later = new RoundDates(OPENS, OPENS.plusDays(25), OPENS.plusDays(35), OPENS.plusDays(45));
        round.schedule(later);
        assertThat(round.dates()).isEqualTo(later);
        var reopened = new RoundDates(OPENS.plusDays(1), OPENS.plusDays(25), OPENS.plusDays(35), OPENS.plusDays(45));
        assertThatThrownBy(() -> round.schedule(reopened)).hasMessageContaining("cycle.alreadyOpened");
    }

    @Test
    @Tag("cycle-5")
    void closes_only_when_its_plan_has_ended() {
        cycle.confirmPremises();
        assertThatThrownBy(() -> cycle.close(false)).hasMessageContaining("cycle.planStillGoing");
        cycle.close(true);
        assertThat(cycle.state()).isEqualTo(AnnualCycle.State.CLOSED);
    }

    @Test
    void a_round_goes_to_the_committee_and_back_but_never_from_the_end() {
        round.moveTo(Round.State.OPEN);
        round.moveTo(Round.State.WITH_COMMITTEE);
        round.moveTo(Round.State.OPEN);
        round.moveTo(Round.State.WITH_COMMITTEE);
        round.moveTo(Round.State.PUBLISHED);
        assertThatThrownBy(() -> round.moveTo(Round.State.OPEN)).hasMessageContaining("cycle.roundCannotMove");
    }

    @Test
    void opening_an_open_round_again_changes_nothing() {
        round.moveTo(Round.State.OPEN);
        round.moveTo(Round.State.OPEN);
        assertThat(round.state()).isEqualTo(Round.State.OPEN);
    }
}

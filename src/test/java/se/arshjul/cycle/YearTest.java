package se.arshjul.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    final Round t1 = new Round(cycle, RoundKinds.T1, "Tertialrapport 1 2027", new Period("2027-T1"), DATES);

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
    void closes_only_when_no_round_is_ahead_and_names_those_that_are() {
        cycle.confirmPremises();
        assertThatThrownBy(() -> cycle.close(List.of(round))).hasMessageContaining("cycle.roundsStillGoing")
                .hasMessageContaining("Verksamhetsplan 2027");
        cycle.close(List.of());
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
    @Tag("cycle-6")
    void a_follow_up_is_cancelled_with_a_reason_before_it_begins() {
        assertThatThrownBy(() -> t1.cancel(" ")).hasMessageContaining("cycle.cancelReasonMissing");
        t1.cancel("Nämnden har bytt modell");
        assertThat(t1.state()).isEqualTo(Round.State.CANCELLED);
        assertThat(t1.cancelReason()).isEqualTo("Nämnden har bytt modell");
        assertThatThrownBy(() -> t1.moveTo(Round.State.OPEN)).hasMessageContaining("cycle.roundCannotMove");
    }

    @Test
    @Tag("cycle-6")
    void a_follow_up_that_has_begun_is_not_cancelled() {
        t1.moveTo(Round.State.OPEN);
        assertThatThrownBy(() -> t1.cancel("För sent")).hasMessageContaining("cycle.cannotCancel");
    }

    @Test
    @Tag("cycle-6")
    void a_plan_is_cancelled_until_it_is_before_the_committee() {
        round.moveTo(Round.State.OPEN);
        round.moveTo(Round.State.WITH_COMMITTEE);
        assertThatThrownBy(() -> round.cancel("Vi hinner inte")).hasMessageContaining("cycle.cannotCancelPlan");
        round.moveTo(Round.State.OPEN);
        assertThatThrownBy(() -> round.cancel(null)).hasMessageContaining("cycle.cancelReasonMissing");
        round.cancel("Kommunen började vid årsskiftet");
        assertThat(round.isCancelled()).isTrue();
    }

    @Test
    @Tag("cycle-7")
    void figures_are_looked_through_once_while_the_round_is_open() {
        assertThatThrownBy(() -> t1.reviewFigures(Instant.EPOCH)).hasMessageContaining("cycle.noFiguresToReview");
        t1.moveTo(Round.State.OPEN);
        assertThat(t1.awaitsFigures()).isTrue();
        t1.reviewFigures(Instant.EPOCH);
        assertThat(t1.awaitsFigures()).isFalse();
        assertThatThrownBy(() -> t1.reviewFigures(Instant.EPOCH)).hasMessageContaining("cycle.noFiguresToReview");
        assertThat(round.awaitsFigures()).as("a plan carries none").isFalse();
    }

    @Test
    @Tag("cycle-7")
    void the_figures_are_due_some_days_after_the_opening_and_before_the_units() {
        assertThat(t1.figuresDue()).isEqualTo(OPENS.plusDays(5));
        t1.schedule(new RoundDates(OPENS, OPENS.plusDays(2), OPENS.plusDays(3), OPENS.plusDays(4)));
        assertThat(t1.figuresDue()).isEqualTo(OPENS.plusDays(2));
    }

    @Test
    void opening_an_open_round_again_changes_nothing() {
        round.moveTo(Round.State.OPEN);
        round.moveTo(Round.State.OPEN);
        assertThat(round.state()).isEqualTo(Round.State.OPEN);
    }
}

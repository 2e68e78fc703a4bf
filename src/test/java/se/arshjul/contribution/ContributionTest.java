package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.RuleBrokenException;

class ContributionTest {

    private static final SentBack BACK = new SentBack("Chef Vård", Parts.DUE, Parts.DUE.plusDays(7));

    final Parts parts = new Parts();
    final Contribution unit = parts.unit;

    @Test
    @Tag("contribution-1")
    void is_not_written_while_it_is_being_judged() {
        submit();
        Given.id(unit, 17);
        assertThatThrownBy(() -> parts.mission.write("<p>Mer</p>", 0, "Chef Eken", Parts.NOW))
                .isInstanceOf(RuleBrokenException.class).hasMessageContaining("contribution.notWritable.SUBMITTED")
                .extracting(refused -> ((RuleBrokenException) refused).way()).isEqualTo("/reading/read?place=17");
    }

    @Test
    @Tag("cycle-6")
    void is_neither_written_nor_moved_in_a_cancelled_round() {
        parts.writeMission();
        parts.round.cancel("Kommunen började vid årsskiftet");
        assertThatThrownBy(() -> parts.mission.write("<p>Mer</p>", 1, "Chef Eken", Parts.NOW))
                .hasMessageContaining("contribution.roundCancelled");
        assertThatThrownBy(unit::awaitParts).hasMessageContaining("contribution.roundCancelled");
    }

    @Test
    @Tag("contribution-1")
    void is_not_judged_while_it_is_being_written() {
        assertThatThrownBy(unit::accept).hasMessageContaining("contribution.cannotMove.DRAFT");
        assertThatThrownBy(() -> unit.returnWithReason("Skriv mer", BACK)).hasMessageContaining("contribution.cannotMove.DRAFT");
    }

    @Test
    @Tag("contribution-3")
    void is_returned_only_with_a_reason() {
        submit();
        assertThatThrownBy(() -> unit.returnWithReason("  ", BACK)).hasMessageContaining("contribution.reasonMissing");
        assertThat(unit.state()).isEqualTo(Contribution.State.SUBMITTED);
        unit.returnWithReason("Skriv hur ni följer upp.", BACK);
        assertThat(unit.state()).isEqualTo(Contribution.State.RETURNED);
        assertThat(unit.returnReason()).isEqualTo("Skriv hur ni följer upp.");
    }

    @Test
    @Tag("contribution-15")
    void is_sent_back_by_somebody_on_a_day_and_to_a_day_that_is_not_past() {
        submit();
        var today = Parts.DUE.plusDays(25);
        assertThatThrownBy(() -> unit.returnWithReason("Mät mer.", new SentBack("Socialnämnden", today, Parts.DUE)))
                .hasMessageContaining("contribution.redoPast");
        assertThatThrownBy(() -> unit.returnWithReason("Mät mer.", new SentBack("Socialnämnden", today, LocalDate.of(2028, 1, 1))))
                .hasMessageContaining("contribution.redoFar").hasMessageContaining("2027-12-31");
        parts.part.partsAreIn();
        Parts.submit(parts.part);
        parts.part.returnWithReason("Mät mer.", new SentBack("Socialnämnden", today, today.plusDays(14)));
        assertThat(parts.part.dueOn()).isEqualTo(today.plusDays(14));
        parts.whole.awaitParts("Mät mer.", new SentBack("Socialnämnden", today, today.plusDays(14)));
        assertThat(parts.whole.dueOn()).isEqualTo(today.plusDays(14));
    }

    @Test
    @Tag("contribution-15")
    void what_is_returned_keeps_its_day_while_there_is_time_left() {
        var redo = new RedoDay();
        redo.time = new BusinessTime(Clock.fixed(Parts.NOW, BusinessTime.ZONE));
        assertThat(redo.afterReturn(Parts.DUE)).isEqualTo(Parts.DUE);
        assertThat(redo.afterReturn(LocalDate.of(2026, 10, 2))).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(redo.afterReferral()).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(redo.afterReturn(Stream.of(Parts.DUE, Parts.DUE.plusDays(3)))).as("several at once get the most time").isEqualTo(Parts.DUE.plusDays(3));
        assertThat(redo.afterReturn(Stream.empty())).isNull();
    }

    @Test
    @Tag("contribution-5")
    void stays_a_draft_while_a_required_section_is_empty() {
        assertThatThrownBy(() -> Parts.submit(unit)).hasMessageContaining("Uppdrag");
    }

    @Test
    @Tag("contribution-7")
    void a_division_waits_for_its_units_before_it_is_handed_over() {
        assertThatThrownBy(() -> Parts.submit(parts.part)).hasMessageContaining("contribution.cannotMove.WAITING");
        parts.part.partsAreIn();
        Parts.submit(parts.part);
        assertThat(parts.part.state()).isEqualTo(Contribution.State.SUBMITTED);
    }

    @Test
    void a_division_may_be_written_on_while_its_units_are_awaited() {
        assertThat(parts.part.isWritable()).isTrue();
    }

    @Test
    @Tag("contribution-4")
    void an_approved_whole_can_be_taken_back_by_the_committee() {
        parts.whole.partsAreIn();
        Parts.submit(parts.whole);
        parts.whole.returnWithReason("Nämnden vill se fler mätbara aktiviteter.", BACK);
        assertThat(parts.whole.isBeingWritten()).isTrue();
    }

    @Test
    void keeps_the_reason_while_the_parts_are_done_again() {
        parts.part.partsAreIn();
        Parts.submit(parts.part);
        parts.part.returnWithReason("Eken ska mäta.", BACK);
        parts.part.awaitParts();
        parts.part.partsAreIn();
        assertThat(parts.part.state()).isEqualTo(Contribution.State.RETURNED);
        assertThat(parts.part.returnReason()).isEqualTo("Eken ska mäta.");
    }

    private void submit() {
        parts.writeMission();
        Parts.submit(unit);
    }

    @Test
    @Tag("contribution-10")
    void what_may_be_passed_over_stops_it_until_the_writer_says_why() {
        parts.writeMission();
        var stale = java.util.List.of(new Completeness.Lack("goal.status.stale", "SN-6", "goal:1", true));
        assertThatThrownBy(() -> unit.submit(stale)).isInstanceOf(Completeness.IncompleteException.class);
        unit.override("Underlaget kommer i mars.");
        unit.submit(stale);
        assertThat(unit.state()).isEqualTo(Contribution.State.SUBMITTED);
        assertThat(unit.overrideReason()).isEqualTo("Underlaget kommer i mars.");
    }

    @Test
    @Tag("contribution-10")
    void what_may_not_be_passed_over_stops_it_whatever_the_writer_says() {
        parts.writeMission();
        unit.override("Vi hann inte.");
        assertThatThrownBy(() -> unit.submit(java.util.List.of(
                new Completeness.Lack("money.error", "Resultat", "section:EKONOMI")))).hasMessageContaining("Resultat");
    }
}

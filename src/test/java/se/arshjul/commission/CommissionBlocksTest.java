package se.arshjul.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.document.Block;
import se.arshjul.document.Told;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Place;

/** What the section on commissions shows and demands at one place. */
class CommissionBlocksTest {

    private static final Period YEAR = Period.ofYear(2027);
    private static final DemandedPlan DEMANDED = new DemandedPlan("7 501 tkr, 14,0 % (max 500 tkr, 1 %)", null);

    static CommissionView asked(String code, int year, Long plannedKr, Effect effect) {
        return new CommissionView(1, code, "Färre köpta platser", 1, "Socialnämnden", null, Period.ofYear(year), 6, plannedKr, effect, null);
    }

    static AnswerView answer(String code, String body, Progress state, Long achievedKr) {
        return new AnswerView(code, Place.node(2, "/1/2/"), "IFO", YEAR, new AnswerDraft(body, state, achievedKr), Instant.EPOCH, "Chef Eken",
                "DIVISION_MANAGER", 1);
    }

    static MeasureView measure(Effect effect, Long plannedKr) {
        return new MeasureView(8, 1, new MeasureDraft("Vakanshålla en tjänst", "Enhetschef", LocalDate.of(2027, 9, 1), effect, plannedKr,
                null, null), 1, Instant.EPOCH);
    }

    private static CommissionContent content(List<CommissionView> asked, List<AnswerView> answers, List<MeasureView> measures) {
        return CommissionMaterial.content(YEAR, asked, answers, measures);
    }

    private static List<Block> blocks(CommissionContent content) {
        return new CommissionBlocks(content).blocks();
    }

    private static List<String> lines(Block block) {
        return Told.table(block).rows().stream().map(row -> String.join(" | ", row.cells().stream().map(Block.Cell::text).toList())).toList();
    }

    @Test @Tag("commission-1")
    void each_commission_stands_under_its_code_with_its_state_and_answer() {
        var block = blocks(content(List.of(asked("NU-6", 2027, null, null), asked("NU-7", 2027, null, null)),
                List.of(answer("NU-7", "<p>Vi har börjat.</p>", Progress.PAGAR, null)), List.of())).get(0);
        assertThat(Told.table(block).columns()).containsExactly("Kod", "Uppdrag", "Läge", "Svar");
        assertThat(Told.caption(block)).isEqualTo("Nämndens uppdrag 2027");
        assertThat(lines(block)).containsExactly("NU-6 | Färre köpta platser | Inte besvarat | ",
                "NU-7 | Färre köpta platser | Pågår | <p>Vi har börjat.</p>");
    }

    @Test @Tag("commission-5") @Tag("commission-7")
    void next_years_commissions_add_up_and_the_note_says_what_is_no_saving() {
        var block = blocks(content(List.of(asked("NU-1", 2028, 900_000L, Effect.BESPARING), asked("NU-2", 2028, 1_350_000L, Effect.BIDRAG),
                asked("NU-3", 2028, null, null)), List.of(), List.of())).get(0);
        assertThat(Told.caption(block)).isEqualTo("Beslutade uppdrag 2028");
        assertThat(Told.table(block).rows().get(3).style()).isEqualTo(Block.Style.SUM);
        assertThat(lines(block)).contains("Summa |  | 2\u00a0250\u00a0000 | ");
        assertThat(Told.note(block)).startsWith("Varav besparing\u00a0900\u00a0000\u00a0kr, bidrag\u00a01\u00a0350\u00a0000\u00a0kr.")
                .contains("1 saknar planerat belopp").contains("NU-2 Färre köpta platser är ett bidrag");
    }

    @Test @Tag("commission-8")
    void the_places_own_measures_stand_last_with_their_sum() {
        var blocks = blocks(content(List.of(), List.of(), List.of(measure(Effect.BESPARING, 250_000L))));
        assertThat(blocks).singleElement().satisfies(block -> assertThat(lines(block)).containsExactly(
                "Vakanshålla en tjänst | Enhetschef | 2027-09-01 | Besparing |  | 250\u00a0000 | ",
                "Summa |  |  |  |  | 250\u00a0000 | "));
    }

    @Test
    void a_place_of_which_nothing_is_asked_has_no_blocks() {
        assertThat(blocks(content(List.of(), List.of(), List.of()))).isEmpty();
    }

    @Test @Tag("commission-11")
    void a_commission_without_an_answer_and_one_without_a_reason_stop_the_hand_over() {
        var content = content(List.of(asked("NU-1", 2027, null, null), asked("NU-2", 2027, null, null), asked("NU-3", 2027, null, null),
                asked("NU-4", 2028, null, null)), List.of(answer("NU-2", "", Progress.KAN_EJ, null), answer("NU-3", "", Progress.KLART, null)),
                List.of());
        assertThat(CommissionMaterial.lacks(content, DemandedPlan.NONE, "NAMNDUPPDRAG")).containsExactly(
                new Lack("commission.lacks.answer", "NU-1", "commission:NU-1"), new Lack("commission.lacks.reason", "NU-2", "commission:NU-2"));
    }

    @Test @Tag("commission-10")
    void a_demanded_plan_that_is_missing_stops_it_with_the_amounts_and_the_limit_unless_a_reason_is_written() {
        assertThat(CommissionMaterial.lacks(content(List.of(), List.of(), List.of()), DEMANDED, "NAMNDUPPDRAG")).containsExactly(
                new Lack("commission.lacks.plan.outcome", "7 501 tkr, 14,0 % (max 500 tkr, 1 %)", "section:NAMNDUPPDRAG", true));
        assertThat(CommissionMaterial.lacks(content(List.of(), List.of(), List.of(measure(Effect.BESPARING, 1L))), DEMANDED, "NAMNDUPPDRAG"))
                .isEmpty();
    }

    @Test @Tag("commission-8")
    void an_unfinished_measure_stops_it_and_no_reason_helps() {
        assertThat(CommissionMaterial.lacks(content(List.of(), List.of(), List.of(measure(null, null))), DEMANDED, "NAMNDUPPDRAG"))
                .containsExactly(new Lack("commission.lacks.measure", "Vakanshålla en tjänst", "measure:8"));
    }

    @Test
    void the_form_shows_the_latest_answer_of_an_earlier_period_beside_the_one_now() {
        var spring = new AnswerView("NU-1", Place.node(2, "/1/2/"), "IFO", new Period("2027-T1"), AnswerDraft.NONE, Instant.EPOCH, "A", null, 1);
        var summer = new AnswerView("NU-1", Place.node(2, "/1/2/"), "IFO", new Period("2027-T2"), AnswerDraft.NONE, Instant.EPOCH, "B", null, 1);
        var now = answer("NU-1", "", Progress.KLART, null);
        var sheet = CommissionSheets.asked(asked("NU-1", 2027, null, null), YEAR, List.of(summer, spring, now), java.util.Map.of());
        assertThat(sheet.now()).isEqualTo(now);
        assertThat(sheet.before()).isEqualTo(summer);
    }
}

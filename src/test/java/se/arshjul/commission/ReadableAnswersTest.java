package se.arshjul.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReadableAnswersTest {

    final Asked asked = new Asked();
    final AnswerView now = asked.answered(asked.division, "2027-T1", 500L);
    final AnswerView before = asked.answered(asked.division, "2026", null);

    @Test @Tag("commission-2")
    void an_answer_is_for_everyone_once_its_report_is_not_being_written() {
        var everyone = new ReadableAnswers(List.of(asked.round), place -> false);
        assertThat(everyone.lets(now)).isFalse();
        assertThat(everyone.lets(before)).isTrue();
        assertThat(new ReadableAnswers(List.of(), place -> false).lets(now)).isTrue();
    }

    @Test
    void whoever_may_read_drafts_at_the_place_reads_it_before() {
        var above = new ReadableAnswers(List.of(asked.round), place -> place.is(now.place()));
        assertThat(above.lets(now)).isTrue();
        assertThat(above.lets(asked.answered(asked.unit, "2027-T1", null))).isFalse();
    }

    @Test @Tag("commission-6") @Tag("commission-7")
    void a_line_tells_who_has_answered_what_and_counts_each_krona_once() {
        asked.commission.give(900L, Effect.BESPARING, null);
        var line = new CommissionLine(CommissionView.of(asked.commission), List.of(
                new PlaceAnswer(now.place(), "IFO", now, true),
                new PlaceAnswer(before.place(), "IFO vuxna", null, true), new PlaceAnswer(before.place(), "SOS", null, false)));
        assertThat(line.answered()).isEqualTo(1);
        assertThat(line.places()).extracting(PlaceAnswer::stateCode).containsExactly("PAGAR", "OBESVARAT", "INTE_ATT_LASA");
        assertThat(line.has("PAGAR")).isTrue();
        assertThat(line.has("KLART")).isFalse();
        assertThat(line.effectLine()).extracting(EffectLine::plannedKr, EffectLine::achievedKr).containsExactly(900L, 500L);
    }
}

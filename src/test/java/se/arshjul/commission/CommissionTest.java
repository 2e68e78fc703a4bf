package se.arshjul.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.commission.AnswerDraft.Field;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;

class CommissionTest {

    final Asked asked = new Asked();
    final CommissionAnswer answer = asked.answer(asked.division, "2027-T1");

    @Test @Tag("commission-1")
    void the_code_stays_whatever_place_in_the_order_it_gets() {
        asked.commission.describe("Färre köpta platser", asked.committee, null, 5);
        assertThat(asked.commission.code()).isEqualTo("NU-2027-6");
        assertThat(CommissionView.of(asked.commission)).extracting(CommissionView::code, CommissionView::ordinal)
                .containsExactly("NU-2027-6", 5);
    }

    @Test @Tag("commission-2")
    void an_answer_says_at_least_where_the_place_stands() {
        assertThat(answer.draft().isGiven()).isFalse();
        answer.write(Field.TEXT, "<p>Vi har börjat.</p>", 0, Asked.BY_MANAGER);
        assertThat(answer.draft().isGiven()).isFalse();
        answer.write(Field.STATE, "PAGAR", 0, Asked.BY_MANAGER);
        assertThat(answer.draft().isGiven()).isTrue();
        assertThat(answer.savedBy()).isEqualTo("Chef Eken");
        assertThat(answer.savedRole()).isEqualTo("UNIT_MANAGER");
    }

    @Test @Tag("commission-3")
    void what_cannot_be_carried_out_is_no_answer_without_a_reason() {
        answer.write(Field.STATE, "KAN_EJ", 0, Asked.BY_MANAGER);
        assertThat(answer.draft().lacksReason()).isTrue();
        assertThat(answer.draft().isGiven()).isFalse();
        answer.write(Field.TEXT, "<p>Lagen hindrar det.</p>", 0, Asked.BY_MANAGER);
        assertThat(answer.draft().isGiven()).isTrue();
    }

    @Test @Tag("commission-4")
    void a_later_writer_is_told_what_the_earlier_one_wrote_in_the_field() {
        answer.write(Field.ACHIEVED_KR, "1 000", 0, Asked.BY_MANAGER);
        Given.set(answer, "version", 1);
        assertThatThrownBy(() -> answer.write(Field.ACHIEVED_KR, "2 000", 0, Asked.BY_MANAGER))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.standing().value()).isEqualTo("1000");
                    assertThat(conflict.standing().by()).isEqualTo("Chef Eken");
                });
        answer.write(Field.ACHIEVED_KR, "1000", 0, Asked.BY_MANAGER);
        assertThat(answer.draft().achievedKr()).isEqualTo(1000L);
    }

    @Test @Tag("commission-7")
    void nothing_typed_is_no_amount_and_half_a_number_is_refused() {
        answer.write(Field.ACHIEVED_KR, "0", 0, Asked.BY_MANAGER);
        assertThat(answer.draft().achievedKr()).isZero();
        answer.write(Field.ACHIEVED_KR, " ", 0, Asked.BY_MANAGER);
        assertThat(answer.draft().achievedKr()).isNull();
        assertThatThrownBy(() -> answer.write(Field.ACHIEVED_KR, "1,5 mkr", 0, Asked.BY_MANAGER))
                .hasMessageContaining("commission.kronor");
        assertThatThrownBy(() -> answer.write(Field.STATE, "SNART", 0, Asked.BY_MANAGER))
                .hasMessageContaining("commission.unknownState");
    }

    @Test
    void every_field_of_an_answer_reads_back_as_it_was_typed() {
        var draft = AnswerDraft.NONE.with(Field.STATE, "KLART").with(Field.TEXT, "<p>Klart.</p>").with(Field.ACHIEVED_KR, "−45");
        assertThat(List.of(Field.values())).extracting(draft::value).containsExactly("KLART", "<p>Klart.</p>", "-45");
    }

    @Test @Tag("commission-5")
    void what_has_no_effect_gives_no_kronor() {
        assertThatThrownBy(() -> asked.commission.give(500L, Effect.INGEN, null)).hasMessageContaining("commission.noEffectWithAmount");
        asked.commission.give(0L, Effect.INGEN, null);
        assertThat(asked.commission.plannedKr()).isZero();
    }

    @Test @Tag("commission-6")
    void what_the_division_has_counted_is_not_counted_again_in_its_unit() {
        var ofUnit = asked.answered(asked.unit, "2027-T1", 300L);
        assertThat(CountedOnce.sum(List.of(ofUnit, asked.answered(asked.division, "2027-T1", 1_000L)))).isEqualTo(1_000L);
        assertThat(CountedOnce.sum(List.of(ofUnit, asked.answered(asked.division, "2027-T1", null)))).isEqualTo(300L);
        assertThat(CountedOnce.sum(List.of())).isNull();
    }

    @Test @Tag("commission-2")
    void the_answer_of_the_later_period_is_the_later_one() {
        var spring = asked.answered(asked.unit, "2027-T1", null);
        var autumn = asked.answered(asked.unit, "2027-T2", null);
        assertThat(autumn.isLaterThan(spring)).isTrue();
        assertThat(spring.isLaterThan(autumn)).isFalse();
    }
}

package se.arshjul.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectSumsTest {

    private static EffectLine line(String what, Effect effect, Long planned, Long achieved) {
        return new EffectLine("NU-1", what, effect, planned, achieved);
    }

    private static EffectSums of(EffectLine... lines) {
        return new EffectSums(List.of(lines));
    }

    @Test @Tag("commission-5")
    void what_has_no_effect_and_what_is_a_grant_is_remarked_on_once_each() {
        var sums = of(line("Färre konsulter", Effect.BESPARING, 900_000L, null), line("Försörjningsstöd", null, 0L, null),
                line("Familjestöd", Effect.BIDRAG, 300_000L, null), line("Utredning", Effect.INGEN, null, null));
        assertThat(sums.plannedKr()).isEqualTo(1_200_000L);
        assertThat(sums.remarks()).extracting(EffectRemark::key, EffectRemark::what).containsExactly(
                tuple("commission.remark.noEffect", "Försörjningsstöd"), tuple("commission.remark.grant", "Familjestöd"),
                tuple("commission.remark.noEffect", "Utredning"));
    }

    @ParameterizedTest @Tag("commission-5")
    @ValueSource(strings = {"Stödpedagog (finansiering via utvecklingsfonden)", "Kurser för statsbidrag", "Lots med bidrag från länet",
        "Samordnare, projektmedel 2020", "Tjänst med externa medel"})
    void words_of_money_from_outside_make_a_grant_where_no_kind_is_told(String what) {
        assertThat(of(line(what, null, 10L, null)).remarks()).extracting(EffectRemark::key)
                .containsExactly("commission.remark.soundsLikeGrant");
        assertThat(of(line(what, Effect.BESPARING, 10L, null)).remarks()).isEmpty();
    }

    @ParameterizedTest @Tag("commission-5")
    @ValueSource(strings = {"Stöd till anhöriga med interna resurser", "Lägre bidrag till föreningar", "Minska användningen av förbrukningsmedel"})
    void a_saving_on_grants_that_we_give_is_a_saving(String what) {
        assertThat(of(line(what, null, 10L, null)).remarks()).isEmpty();
    }

    @Test @Tag("commission-7")
    void a_missing_amount_is_told_and_never_counted_as_nothing() {
        var sums = of(line("A", Effect.BESPARING, null, null), line("B", Effect.BESPARING, 5L, null));
        assertThat(sums.plannedKr()).isEqualTo(5L);
        assertThat(sums.withoutPlanned()).isEqualTo(1);
        assertThat(sums.achievedKr()).isNull();
        assertThat(of(line("A", null, null, null)).hasAmounts()).isFalse();
        assertThat(of(line("A", null, null, null)).remarks()).isEmpty();
    }

    @Test
    void sums_are_told_by_kind_with_those_of_no_told_kind_last() {
        var sums = of(line("A", null, 1L, null), line("B", Effect.INTAKT, 2L, 1L), line("C", Effect.BESPARING, 4L, null),
                line("D", Effect.BESPARING, 8L, 3L));
        assertThat(sums.byKind()).containsExactly(new EffectSums.OfKind(Effect.BESPARING, 12L, 3L),
                new EffectSums.OfKind(Effect.INTAKT, 2L, 1L), new EffectSums.OfKind(null, 1L, null));
    }
}

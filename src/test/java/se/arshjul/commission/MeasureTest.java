package se.arshjul.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.commission.MeasureDraft.Field;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;

class MeasureTest {

    static final MeasureDraft WHOLE = new MeasureDraft("Vakanshålla en tjänst", "Enhetschef", LocalDate.of(2027, 9, 1),
            Effect.BESPARING, 250_000L, null, null);

    final Asked asked = new Asked();
    final Measure measure = new Measure(asked.round, asked.unit, 1);

    @Test @Tag("commission-8")
    void a_measure_says_what_who_when_and_how_much_of_what_kind() {
        assertThat(WHOLE.isComplete()).isTrue();
        assertThat(List.of(Field.WHAT, Field.OWNER_ROLE, Field.DUE_ON, Field.EFFECT, Field.PLANNED_KR))
                .allSatisfy(field -> assertThat(WHOLE.with(field, "").isComplete()).as(field.name()).isFalse());
        assertThat(WHOLE.with(Field.ACHIEVED_KR, "").with(Field.COMMISSION, "").isComplete()).isTrue();
    }

    @Test @Tag("commission-8")
    void a_measure_that_gives_no_kronor_needs_no_amount() {
        assertThat(WHOLE.with(Field.EFFECT, "INGEN").with(Field.PLANNED_KR, "").isComplete()).isTrue();
    }

    @Test @Tag("commission-5")
    void a_measure_without_effect_has_no_amount() {
        var contradiction = WHOLE.with(Field.EFFECT, "INGEN");
        assertThatThrownBy(() -> measure.write(contradiction, null, 0, Asked.BY_MANAGER))
                .hasMessageContaining("commission.noEffectWithAmount");
    }

    @Test @Tag("commission-4")
    void a_later_writer_is_told_what_stands() {
        measure.write(WHOLE, null, 0, Asked.BY_MANAGER);
        Given.set(measure, "version", 1);
        assertThatThrownBy(() -> measure.requireSeen(Field.OWNER_ROLE, "Ekonom", 0))
                .isInstanceOfSatisfying(ConflictException.class,
                        conflict -> assertThat(conflict.standing().value()).isEqualTo("Enhetschef"));
        assertThatThrownBy(() -> measure.write(WHOLE.with(Field.WHAT, "Annat"), null, 0, Asked.BY_MANAGER))
                .isInstanceOf(ConflictException.class);
        measure.write(WHOLE, null, 0, Asked.BY_MANAGER);
        assertThat(measure.draft()).isEqualTo(WHOLE);
    }

    @Test @Tag("commission-1")
    void a_measure_names_the_commission_that_it_answers_by_its_code() {
        measure.write(WHOLE.with(Field.COMMISSION, "NU-2027-6"), asked.commission, 0, Asked.BY_MANAGER);
        assertThat(measure.draft().commissionCode()).isEqualTo("NU-2027-6");
    }

    @Test
    void a_measure_goes_on_as_it_stood_in_the_round_before() {
        measure.write(WHOLE.with(Field.ACHIEVED_KR, "100000"), null, 0, Asked.BY_MANAGER);
        var next = new Measure(asked.round, asked.unit, 1);
        next.goOnFrom(measure, Asked.BY_MANAGER);
        assertThat(next.draft()).isEqualTo(measure.draft());
    }

    @Test
    void every_field_reads_back_as_it_was_typed_and_what_cannot_be_read_is_refused() {
        var draft = MeasureDraft.NONE.with(Field.WHAT, "Nytt schema").with(Field.OWNER_ROLE, "Enhetschef").with(Field.DUE_ON, "2027-09-01")
                .with(Field.EFFECT, "INTAKT").with(Field.PLANNED_KR, "1 500").with(Field.ACHIEVED_KR, "").with(Field.COMMISSION, "NU-1");
        assertThat(List.of(Field.values())).extracting(draft::value)
                .containsExactly("Nytt schema", "Enhetschef", "2027-09-01", "INTAKT", "1500", "", "NU-1");
        assertThatThrownBy(() -> draft.with(Field.DUE_ON, "i höst")).hasMessageContaining("commission.measure.date");
        assertThatThrownBy(() -> draft.with(Field.EFFECT, "VINST")).hasMessageContaining("commission.unknownEffect");
        assertThatThrownBy(() -> draft.with(Field.PLANNED_KR, "halv miljon")).hasMessageContaining("commission.kronor");
    }
}

package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.commission.Effect;
import se.arshjul.money.Measures;

class MeasuresToReviewTest {

    @Test @Tag("commission-1") @Tag("commission-7")
    void the_review_is_told_each_commission_by_its_code_and_nothing_that_is_not_known() {
        var told = MeasuresToReview.measure(CommissionBlocksTest.asked("NU-6", 2028, 250_000L, Effect.BIDRAG));
        assertThat(told).isEqualTo(new Measures.Measure(6, "NU-6 Färre köpta platser", BigDecimal.valueOf(250_000L), Measures.Effect.GRANT));
        var unknown = MeasuresToReview.measure(CommissionBlocksTest.asked("NU-7", 2028, null, null));
        assertThat(unknown.amountKr()).isNull();
        assertThat(unknown.effect()).isNull();
        assertThat(new Measures(List.of(told, unknown)).sumKr()).isEmpty();
    }
}

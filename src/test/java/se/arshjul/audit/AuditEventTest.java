package se.arshjul.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("audit-5")
class AuditEventTest {

    private final AuditEvent event = new AuditEvent(Instant.EPOCH, 1L, "Någon", null);

    @ParameterizedTest
    @ValueSource(strings = {"round-12", "figure-9223372036854775807", "activity-brought-7", "import"})
    void is_about_a_word_and_an_id(String subject) {
        assertThat(event.telling("money.written", subject, "Norr", null).subject()).isEqualTo(subject);
    }

    @Test
    void is_signed_with_whom_somebody_acted_for() {
        assertThat(event.signature()).isEqualTo("Någon");
        assertThat(new AuditEvent(Instant.EPOCH, 1L, "Någon", "vakant enhetschef, Eken").signature())
                .isEqualTo("Någon (för vakant enhetschef, Eken)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure-SOC-VUXEN-OCH-FORSORJNING-MED-ETT-MYCKET-LANGT-NAMN-SOM-ALDRIG-TAR-SLUT", "indicator-N-SJUK-SN", "", "round-"})
    void is_never_about_a_code_of_the_municipalitys_own(String subject) {
        assertThatThrownBy(() -> event.telling("money.written", subject, "Norr", null)).isInstanceOf(IllegalArgumentException.class);
    }
}

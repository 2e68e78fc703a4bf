package se.arshjul.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;

@Tag("audit-5")
class AuditEventTest {

    private static final Actor SOMEBODY = new Actor(1, "nagon", "Någon", "sv", List.of());

    private static AuditEvent about(String subject) {
        return new AuditEvent(Instant.EPOCH, Deed.of(SOMEBODY, "money.written").about(subject, "Norr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"round-12", "figure-9223372036854775807", "activity-brought-7", "import"})
    void is_about_a_word_and_an_id(String subject) {
        assertThat(about(subject).subject()).isEqualTo(subject);
    }

    @Test
    void is_signed_with_whom_somebody_acted_for() {
        assertThat(about("figure-7").signature()).isEqualTo("Någon");
        var vacant = Standing.forNobody(Role.UNIT_MANAGER, Place.node(7, "/7/"), "Eken", null, "UNIT_MANAGER", List.of());
        assertThat(new AuditEvent(Instant.EPOCH, Deed.of(SOMEBODY, vacant, "money.written").about("figure-7", "Eken")).signature())
                .isEqualTo("Någon (för vakant enhetschef, Eken)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure-SOC-VUXEN-OCH-FORSORJNING-MED-ETT-MYCKET-LANGT-NAMN-SOM-ALDRIG-TAR-SLUT", "indicator-N-SJUK-SN", "", "round-"})
    void is_never_about_a_code_of_the_municipalitys_own(String subject) {
        assertThatThrownBy(() -> about(subject)).isInstanceOf(IllegalArgumentException.class);
    }
}

package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.Given;

class FrozenVersionTest {

    final FrozenVersion version = new FrozenVersion(417, 3, FrozenVersion.Occasion.RETURNED, "{\"text\":\"Åtta mål\"}")
            .signed(Instant.parse("2026-10-20T12:00:00Z"), "Chef Eken", "Mät mer");

    @Test
    @Tag("document-1")
    void shows_by_its_fingerprint_that_it_was_not_changed() {
        assertThat(version.fingerprint()).hasSize(64).matches("[0-9a-f]+");
        assertThat(version.isIntact()).isTrue();
        Given.set(version, "content", "{\"text\":\"Nio mål\"}");
        assertThat(version.isIntact()).isFalse();
    }

    @Test
    @Tag("document-2")
    void says_who_froze_it_when_on_what_occasion_and_why() {
        assertThat(version.frozenBy()).isEqualTo("Chef Eken");
        assertThat(version.frozenAt()).isEqualTo("2026-10-20T12:00:00Z");
        assertThat(version.occasion()).isEqualTo(FrozenVersion.Occasion.RETURNED);
        assertThat(version.reason()).isEqualTo("Mät mer");
    }
}

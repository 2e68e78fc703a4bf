package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyReferenceTest {

    @Test
    void a_reference_is_read_as_it_is_written() {
        var reference = MoneyReference.of("money/SOC/2026-T2/AVVIKELSE/RESULTAT").orElseThrow();
        assertThat(reference).hasToString("money/SOC/2026-T2/AVVIKELSE/RESULTAT");
        assertThat(reference.nodeCode()).isEqualTo("SOC");
        assertThat(reference.ofForecast()).isTrue();
        assertThat(MoneyReference.of("money/SOC/2025/UTFALL/RESULTAT").orElseThrow().ofForecast()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "money", "money/SOC/2025/UTFALL", "money/SOC/vår/UTFALL/RESULTAT", "money/SOC/2025/GISSNING/RESULTAT",
        "indicator/SOC/2025/UTFALL/RESULTAT", "money/SOC/2025/UTFALL/RESULTAT/mer"})
    void what_is_no_reference_means_nothing(String text) {
        assertThat(MoneyReference.of(text)).isEmpty();
    }
}

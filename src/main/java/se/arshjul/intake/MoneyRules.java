package se.arshjul.intake;

import java.util.List;
import java.util.Map;

/** The rules of {@code styr_ekonomi} and the values that each may have. */
final class MoneyRules {

    private static final Map<String, List<String>> VALUES = Map.of(
            "tecken", List.of("INTAKT_NEGATIV", "INTAKT_POSITIV"),
            "avvikelse", List.of("BUDGET_MINUS_UTFALL", "UTFALL_MINUS_BUDGET", "PROGNOS_MINUS_BUDGET"),
            "enhet", List.of("kr", "tkr", "mkr"),
            "decimaler", List.of("0", "1", "2", "3"));

    private MoneyRules() {}

    static String[] keys() {
        return VALUES.keySet().stream().sorted().toArray(String[]::new);
    }

    static List<String> valuesOf(String key) {
        return VALUES.get(key);
    }
}

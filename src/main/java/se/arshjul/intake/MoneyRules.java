package se.arshjul.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of {@code styr_ekonomi} and the values that each may have. */
final class MoneyRules {

    private static final Map<String, List<String>> VALUES = Map.of(
            "tecken", List.of("INTAKT_NEGATIV", "INTAKT_POSITIV"),
            "avvikelse", List.of("BUDGET_MINUS_UTFALL", "UTFALL_MINUS_BUDGET", "PROGNOS_MINUS_BUDGET"),
            "enhet", List.of("kr", "tkr", "mkr"),
            "decimaler", List.of("0", "1", "2", "3"));
    private static final Set<String> LIMITS = Set.of("atgardsgrans_procent", "atgardsgrans_tkr");

    /** The dimension of a SIE file whose objects are the codes of places. */
    static final String SIE_DIMENSION = "sie_dimension";

    private MoneyRules() {}

    static String[] keys() {
        return Stream.of(VALUES.keySet().stream(), LIMITS.stream(), Stream.of(SIE_DIMENSION)).flatMap(keys -> keys).sorted().toArray(String[]::new);
    }

    /** What would be right where the value is not one that the rule may have. */
    static Optional<Unfit> judge(String key, String value) {
        if (key.equals(SIE_DIMENSION)) {
            return value.matches("[1-9][0-9]{0,3}") ? Optional.empty() : Optional.of(new Unfit("intake.fault.whole"));
        }
        if (LIMITS.contains(key)) {
            return Decimals.find(value).filter(limit -> limit.signum() >= 0).isPresent() ? Optional.empty()
                    : Optional.of(new Unfit("intake.fault.limit"));
        }
        return VALUES.get(key).contains(value) ? Optional.empty()
                : Optional.of(new Unfit("intake.fault.oneOf", String.join(", ", VALUES.get(key))));
    }
}

package se.arshjul.steering;

/** The kinds of rounds that tests are about, as the default model has them. */
public final class RoundKinds {

    public static final RoundKind PLAN = ofDefault("VERKSAMHETSPLAN");
    public static final RoundKind T1 = ofDefault("T1");
    public static final RoundKind YEAR_END = ofDefault("BOKSLUT");

    private RoundKinds() {}

    private static RoundKind ofDefault(String code) {
        return SteeringDefaults.roundKinds().stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }
}

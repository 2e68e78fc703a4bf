package se.arshjul.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What a place tells of its money in a period beside what the ledger gives; amounts as they are typed, versions as seen. */
public record Reported(String nodeCode, String unit, List<Row> forecast, Uncertainty uncertainty, Variance variance, List<Grant> grants)
        implements Serializable {

    /** Fields of how sure a forecast is. */
    public enum UncertaintyField { LOW, HIGH, WORDS }

    /** Fields of a deviation. */
    public enum VarianceField { AMOUNT, CAUSE }

    /** Fields of a grant. */
    public enum GrantField { NAME, AMOUNT }

    /** A row of the forecast: what the place makes itself, and what its parts make, or who of them has made none. */
    public record Row(String code, String name, String typed, int version, String below, List<String> silent)
            implements Serializable {}

    /** How sure the forecast is. */
    public record Uncertainty(String low, String high, String words, int version) implements Serializable {}

    /** The place's deviation with its cause; {@code computed} is what the statement gives, empty where there is none. */
    public record Variance(String amount, String computed, String cause, int version) implements Serializable {}

    /** A grant that the place got. */
    public record Grant(int ordinal, String name, String amount, int version) implements Serializable {}

    static String typed(BigDecimal amount) {
        return amount == null ? "" : MoneyStyle.written(amount);
    }
}

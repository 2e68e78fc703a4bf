package se.arshjul.indicator;

import java.math.BigDecimal;
import se.arshjul.document.Printed;

/** A unit that values are measured in, and how a value in it is written. */
public final class Measure {

    private static final String PERCENT = "procent";

    private Measure() {}

    /** The value with its unit; a count and an index stand alone. */
    public static String with(BigDecimal value, String measure) {
        return value == null ? "" : Printed.number(value) + after(measure);
    }

    static String percent(BigDecimal value) {
        return with(value, PERCENT);
    }

    /** The unit as it stands beside a chart. */
    static String unit(String measure) {
        return after(measure).strip().replace("\u00a0", "");
    }

    private static String after(String measure) {
        return switch (measure) {
            case PERCENT -> "\u00a0%";
            case "antal", "index" -> "";
            default -> "\u00a0" + measure;
        };
    }
}

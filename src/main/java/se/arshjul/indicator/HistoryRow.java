package se.arshjul.indicator;

import java.math.BigDecimal;
import se.arshjul.kernel.Period;

/** One period of an indicator at a place: what it showed of all, of women and of men, and what was wanted then. */
public record HistoryRow(Period period, Reading all, Reading women, Reading men, BigDecimal target, BigDecimal average) {

    public boolean hasSexes() {
        return women.isThere() || men.isThere();
    }
}

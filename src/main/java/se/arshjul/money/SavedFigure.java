package se.arshjul.money;

import java.math.BigDecimal;
import java.time.Instant;

/** That something is kept: its version (0 where nothing is kept any more), what stands, and when it was written. */
public record SavedFigure(int version, BigDecimal amount, String words, Instant savedAt) {

    static SavedFigure of(Figure figure) {
        return new SavedFigure(figure.version(), figure.amount(), figure.note(), figure.writtenAt());
    }

    static SavedFigure none(Instant at) {
        return new SavedFigure(0, null, null, at);
    }

    /** The amount as it is typed and shown in a field: a comma before the decimals, a true minus. */
    public String typed() {
        return amount == null ? "" : MoneyStyle.written(amount);
    }
}

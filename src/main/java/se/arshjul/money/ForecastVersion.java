package se.arshjul.money;

import java.math.BigDecimal;
import se.arshjul.kernel.Period;

/** What a place expected of the year in a period, and how sure it was; earlier ones stay beside later ones (money-3). */
public record ForecastVersion(Period period, BigDecimal net, BigDecimal deviation, BigDecimal low, BigDecimal high, String words) {

    static ForecastVersion of(Statement statement, Period period, ForecastUncertainty uncertainty) {
        var deviation = statement.net(StatementColumn.Content.FORECAST_DEVIATION);
        return new ForecastVersion(period, statement.net(StatementColumn.Content.FORECAST).orElse(null), deviation.orElse(null),
                uncertainty == null ? null : uncertainty.low(), uncertainty == null ? null : uncertainty.high(),
                uncertainty == null ? null : uncertainty.words());
    }

    boolean isEmpty() {
        return net == null && low == null && high == null && words == null;
    }
}

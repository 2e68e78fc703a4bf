package se.arshjul.indicator;

import java.math.BigDecimal;
import java.util.List;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.FormerName;

/** An indicator at a place in a period as it is read: the outcome, what it is held against, how it is judged, what came before. */
public record IndicatorAtPlace(IndicatorFacts facts, IndicatorPlace place, Period period, Reading outcome, Reading women,
        Reading men, BigDecimal target, BigDecimal base, BigDecimal average, Judgement judgement, Trend trend,
        List<HistoryRow> history, List<FormerName> formerly) {

    static IndicatorAtPlace of(IndicatorSeries series, IndicatorPlace place, Period period) {
        var outcome = series.outcome(period, Sex.T);
        return new IndicatorAtPlace(IndicatorFacts.of(series.indicator()), place, period, outcome,
                series.outcome(period, Sex.K), series.outcome(period, Sex.M), value(series.target(outcome.period())),
                value(series.base(outcome.period())), value(series.nationalAverage(outcome.period())),
                series.judge(period), series.trend(period), series.history(outcome.period(), period), series.formerly());
    }

    private static BigDecimal value(java.util.Optional<IndicatorValue> value) {
        return value.map(IndicatorValue::value).orElse(null);
    }

    /** What the figure is said to measure: as its source said with the value, else as the indicator says. */
    public String definition() {
        return outcome.stamp().definition() != null ? outcome.stamp().definition() : facts.definition();
    }

    /** The outcome as it is printed, with its unit; a dash where there is none. */
    public String written() {
        return outcome.isThere() ? written(outcome.value()) : "\u2013";
    }

    /** The outcomes before this one that have a value, newest first, at most so many. */
    public List<HistoryRow> earlier(int most) {
        var before = history.stream().filter(row -> row.period().to().isBefore(outcome.period().to())
                && row.all().isThere()).collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        java.util.Collections.reverse(before);
        return before.stream().limit(most).toList();
    }

    /** A value in the indicator's unit. */
    public String written(BigDecimal value) {
        return value == null ? "\u2013" : Measure.with(value, facts.measure());
    }
}

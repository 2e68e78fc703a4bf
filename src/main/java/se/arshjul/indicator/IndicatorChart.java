package se.arshjul.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.arshjul.document.Block;
import se.arshjul.document.Block.Chart;
import se.arshjul.document.Block.Series;
import se.arshjul.document.ChartWords;
import se.arshjul.document.Figure;
import se.arshjul.document.Wording;

/** An indicator's values over periods as a chart; there is none of fewer than two values. */
public final class IndicatorChart {

    private static final int FEWEST = 2;

    private IndicatorChart() {}

    /** A line for all together, and one each for women, men and the nation where those are told. */
    public static Optional<Figure> of(IndicatorAtPlace indicator, Wording wording) {
        long values = indicator.history().stream().filter(row -> row.all().isThere() || row.hasSexes()).count();
        if (values < FEWEST) {
            return Optional.empty();
        }
        var chart = new Chart(Chart.Shape.LINE, Measure.unit(indicator.facts().measure()),
                indicator.history().stream().map(row -> row.period().code()).toList(), series(indicator.history(), wording), indicator.target());
        return Optional.of(Block.chart(indicator.facts().name(), chart, ChartWords.of(chart, wording)));
    }

    private static List<Series> series(List<HistoryRow> rows, Wording wording) {
        var series = new ArrayList<Series>();
        series.add(series(wording.of("indicator.sex.T"), rows, HistoryRow::all));
        if (rows.stream().anyMatch(HistoryRow::hasSexes)) {
            series.add(series(wording.of("indicator.sex.K"), rows, HistoryRow::women));
            series.add(series(wording.of("indicator.sex.M"), rows, HistoryRow::men));
        }
        if (rows.stream().anyMatch(row -> row.average() != null)) {
            series.add(nation(rows, wording));
        }
        return series;
    }

    private static Series nation(List<HistoryRow> rows, Wording wording) {
        return new Series(wording.of("indicator.nation"), rows.stream().map(HistoryRow::average).toList());
    }

    private static Series series(String name, List<HistoryRow> rows, Function<HistoryRow, Reading> which) {
        return new Series(name, rows.stream().map(which).map(Reading::value).toList());
    }
}

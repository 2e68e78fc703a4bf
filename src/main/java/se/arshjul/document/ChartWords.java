package se.arshjul.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Chart;
import se.arshjul.document.Block.Row;
import se.arshjul.document.Block.Series;

/** What a chart shows, in a sentence and in a table. */
public final class ChartWords {

    private static final int MANY = 8;

    private ChartWords() {}

    /** Every value with its label; where they are many, the first, the last, the lowest and the highest. */
    public static String of(Chart chart, Wording wording) {
        String values = chart.series().stream().map(series -> series(chart, series, wording)).collect(Collectors.joining(" "));
        return chart.target() == null ? values
                : values + " " + wording.of("document.chart.targetIs", with(chart, chart.target()));
    }

    private static String series(Chart chart, Series series, Wording wording) {
        String name = chart.series().size() > 1 ? series.name() + ": " : "";
        if (series.values().stream().noneMatch(Objects::nonNull)) {
            return name + wording.of("document.chart.nothing");
        }
        return name + (series.values().size() <= MANY ? each(chart, series, wording) : extremes(chart, series, wording)) + ".";
    }

    private static String each(Chart chart, Series series, Wording wording) {
        return IntStream.range(0, series.values().size()).mapToObj(at -> at(chart, series, at, wording)).collect(Collectors.joining(", "));
    }

    private static String at(Chart chart, Series series, int at, Wording wording) {
        var value = series.values().get(at);
        return chart.labels().get(at) + "\u00a0" + (value == null ? wording.of("document.chart.missing") : with(chart, value));
    }

    private static String extremes(Chart chart, Series series, Wording wording) {
        var there = IntStream.range(0, series.values().size()).filter(at -> series.values().get(at) != null).boxed().toList();
        int lowest = Collections.min(there, java.util.Comparator.comparing(series.values()::get));
        int highest = Collections.max(there, java.util.Comparator.comparing(series.values()::get));
        return wording.of("document.chart.extremes", at(chart, series, 0, wording),
                at(chart, series, series.values().size() - 1, wording), at(chart, series, lowest, wording), at(chart, series, highest, wording));
    }

    private static String with(Chart chart, BigDecimal value) {
        return Printed.number(value) + (chart.unit() == null || chart.unit().isEmpty() ? "" : "\u00a0" + chart.unit());
    }

    /** The values behind a chart as a table: a row for each label, a column for each series. */
    static Table table(Figure block, Wording wording) {
        var chart = block.chart();
        var columns = new ArrayList<>(List.of(wording.of("document.chart.label")));
        chart.series().forEach(series -> columns.add(series.name()));
        var rows = IntStream.range(0, chart.labels().size()).mapToObj(at -> {
            var cells = new ArrayList<>(List.of(Cell.text(chart.labels().get(at))));
            chart.series().forEach(series -> cells.add(number(series.values().get(at), wording)));
            return new Row(Block.Style.PLAIN, cells);
        }).toList();
        return Block.table(wording.of("document.chart.behind", block.caption()), columns, rows, null);
    }

    private static Cell number(BigDecimal value, Wording wording) {
        return Cell.number(value == null ? wording.of("document.chart.missing") : Printed.number(value));
    }
}

package se.arshjul.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.document.Block;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Row;
import se.arshjul.document.ChartSvg;
import se.arshjul.document.DocumentWords;
import se.arshjul.indicator.Reading.Absence;
import se.arshjul.kernel.Period;

/** The indicators of one section as they are printed: a table, a chart for each that has a row of values, and the sources. */
final class IndicatorTable {

    private static final int EARLIER = 3;

    private final Period period;

    IndicatorTable(Period period) {
        this.period = period;
    }

    /** A column of the table and when it is worth its room. */
    private record Column(String key, Predicate<IndicatorAtPlace> told, Function<IndicatorAtPlace, Cell> cell) {}

    List<Block> blocks(List<IndicatorAtPlace> indicators) {
        var blocks = new ArrayList<Block>();
        blocks.add(table(indicators));
        for (var indicator : indicators) {
            IndicatorChart.of(indicator, DocumentWords::of).ifPresent(chart -> {
                blocks.add(chart);
                blocks.add(ChartSvg.table(chart, DocumentWords::of));
            });
        }
        indicators.stream().filter(indicator -> !indicator.facts().isOwn()).map(IndicatorTable::source).forEach(blocks::add);
        return blocks;
    }

    private Block table(List<IndicatorAtPlace> indicators) {
        var columns = columns().stream().filter(column -> indicators.stream().anyMatch(column.told())).toList();
        var heads = columns.stream().map(column -> DocumentWords.of(column.key(), period)).toList();
        var rows = indicators.stream().map(indicator -> new Row(Block.Style.PLAIN,
                columns.stream().map(column -> column.cell().apply(indicator)).toList())).toList();
        String notes = notes(indicators);
        return Block.table(DocumentWords.of("indicator.section.caption"), heads, rows, notes.isEmpty() ? null : notes);
    }

    /** What a dash means where there is one, and the earlier names of the place where values were told under them. */
    private static String notes(List<IndicatorAtPlace> indicators) {
        boolean dashed = indicators.stream().anyMatch(indicator -> !indicator.outcome().isThere());
        var names = indicators.stream().flatMap(indicator -> indicator.formerly().stream()).distinct()
                .map(name -> DocumentWords.of("indicator.formerly", name.before().toString(), name.name()));
        return Stream.concat(dashed ? Stream.of(DocumentWords.of("indicator.section.dash")) : Stream.empty(), names)
                .collect(Collectors.joining(" "));
    }

    private List<Column> columns() {
        return List.of(
                new Column("indicator.section.name", any -> true, indicator -> Cell.text(indicator.facts().name())),
                new Column("indicator.section.outcome", any -> true, this::outcome),
                new Column("indicator.section.earlier", indicator -> !indicator.earlier(1).isEmpty(), this::earlier),
                new Column("indicator.section.target", indicator -> indicator.target() != null,
                        indicator -> Cell.number(indicator.written(indicator.target()))),
                new Column("indicator.section.base", indicator -> indicator.base() != null,
                        indicator -> Cell.number(indicator.written(indicator.base()))),
                new Column("indicator.section.average", indicator -> indicator.average() != null,
                        indicator -> Cell.number(indicator.written(indicator.average()))),
                new Column("indicator.section.judgement", any -> true, IndicatorTable::judgement),
                new Column("indicator.section.trend", indicator -> indicator.trend().isKnown(), IndicatorTable::trend));
    }

    /** With its period where that is another than the document's. */
    private Cell outcome(IndicatorAtPlace indicator) {
        var outcome = indicator.outcome();
        if (!outcome.isThere()) {
            return Cell.number(outcome.absence() == Absence.KNOWN ? DocumentWords.of("document.chart.missing") : "\u2013");
        }
        return Cell.number(indicator.written() + (outcome.period().equals(period) ? "" : " (" + DocumentWords.period(outcome.period()) + ")"));
    }

    private Cell earlier(IndicatorAtPlace indicator) {
        return Cell.text(indicator.earlier(EARLIER).stream()
                .map(row -> DocumentWords.period(row.period()) + ":\u00a0" + indicator.written(row.all().value())).collect(Collectors.joining(", ")));
    }

    private static Cell judgement(IndicatorAtPlace indicator) {
        var result = indicator.judgement().result();
        return Cell.status(DocumentWords.of("indicator.result." + result), result.tone());
    }

    private static Cell trend(IndicatorAtPlace indicator) {
        var trend = indicator.trend();
        return !trend.isKnown() ? Cell.text("") : Cell.status(
                DocumentWords.of("indicator.trend." + trend.way(), trend.against().period()), trend.way().tone());
    }

    /** A definition as it was read, with the stop that parts it from what follows. */
    private static String sentence(String words) {
        return words.matches("(?s).*[.!?…]\\s*") ? words.strip() : words.strip() + ".";
    }

    private static Block source(IndicatorAtPlace indicator) {
        String definition = indicator.definition() == null ? "" : sentence(indicator.definition()) + " ";
        return Block.note(indicator.facts().name() + ": " + definition + DocumentWords.of("indicator.section.kolada"));
    }
}

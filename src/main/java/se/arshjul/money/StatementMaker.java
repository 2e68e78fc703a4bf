package se.arshjul.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.arshjul.money.Statement.Beside;
import se.arshjul.money.Statement.Cell;
import se.arshjul.money.Statement.Origin;
import se.arshjul.money.StatementColumn.Content;

/** Makes one place's statement: figures as they are, then sums by row, then deviations; rounding comes last (money-4). */
final class StatementMaker {

    private final BookPlace place;
    private final FigureGrid grid;
    private final FigureBook book;
    private final StatementLayout layout;
    private final MoneyStyle style;
    private final List<StatementColumn> columns;
    private final Map<String, Cell[]> cells = new HashMap<>();

    StatementMaker(BookPlace place, FigureGrid grid, FigureBook book, StatementLayout layout, MoneyStyle style,
            List<StatementColumn> columns) {
        this.place = place;
        this.grid = grid;
        this.book = book;
        this.layout = layout;
        this.style = style;
        this.columns = columns;
    }

    Statement make() {
        var rows = new LinkedHashMap<String, List<Cell>>();
        for (var line : layout.lines()) {
            rows.put(line.code(), IntStream.range(0, columns.size()).mapToObj(at -> cell(line, at)).toList());
        }
        return new Statement(place, layout, style, columns, rows, grid.gaps());
    }

    private Cell cell(StatementLayout.Line line, int at) {
        var row = cells.computeIfAbsent(line.code(), code -> new Cell[columns.size()]);
        if (row[at] == null) {
            row[at] = columns.get(at).content().isDeviation() ? deviation(line, at)
                    : line.isSum() ? sum(line, at) : figure(line, at);
        }
        return row[at];
    }

    private Cell figure(StatementLayout.Line line, int at) {
        BigDecimal amount = grid.amount(line.code(), at);
        return Cell.of(amount, origin(line, at), printed(line, at),
                amount == null ? Beside.NOTHING : new Beside(List.of(amount), amount), style);
    }

    private Origin origin(StatementLayout.Line line, int at) {
        return grid.isTakenOver(at) ? Origin.EARLIER_PLACE : grid.isOwn(line.code(), at) ? Origin.OWN : Origin.BELOW;
    }

    /** A row that the place never has is no part of the sum; one that is missing in this column alone leaves it unknown. */
    private Cell sum(StatementLayout.Line line, int at) {
        var addends = line.sums().stream().flatMap(code -> layout.find(code).stream()).filter(this::exists)
                .map(part -> cell(part, at)).toList();
        if (addends.isEmpty() || addends.stream().anyMatch(Cell::isMissing)) {
            return Cell.of(null, Origin.SUM, printed(line, at), Beside.NOTHING, style);
        }
        var shown = addends.stream().map(Cell::value).toList();
        return Cell.of(total(addends.stream().map(Cell::computed).toList()), Origin.SUM, printed(line, at),
                new Beside(shown, total(shown)), style);
    }

    private static BigDecimal total(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean exists(StatementLayout.Line line) {
        return layout.figures(line).stream().anyMatch(figure -> grid.has(figure.code()));
    }

    private Cell deviation(StatementLayout.Line line, int at) {
        boolean ofForecast = columns.get(at).content() == Content.FORECAST_DEVIATION;
        var budget = cell(line, !ofForecast && column(Content.PERIOD_BUDGET) >= 0 ? Content.PERIOD_BUDGET : Content.BUDGET);
        var result = cell(line, ofForecast ? Content.FORECAST : Content.OUTCOME);
        if (budget.isMissing() || result.isMissing()) {
            return Cell.of(null, Origin.DEVIATION, printed(line, at), Beside.NOTHING, style);
        }
        return Cell.of(style.deviation(budget.computed(), result.computed()), Origin.DEVIATION, printed(line, at),
                new Beside(List.of(budget.value(), result.value()), style.deviation(budget.value(), result.value())), style);
    }

    private Cell cell(StatementLayout.Line line, Content content) {
        int at = column(content);
        return at < 0 ? Cell.MISSING : cell(line, at);
    }

    private int column(Content content) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).content() == content).findFirst().orElse(-1);
    }

    /** A printed deviation is that of the outcome, and of the forecast only where the report has no other. */
    private BigDecimal printed(StatementLayout.Line line, int at) {
        var column = columns.get(at);
        if (column.content() == Content.FORECAST_DEVIATION && column(Content.DEVIATION) >= 0) {
            return null;
        }
        return book.printed(place.id(), column.content().printed(), column.period(), line.code());
    }
}

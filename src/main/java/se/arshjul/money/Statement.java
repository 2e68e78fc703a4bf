package se.arshjul.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The statement of one place: exact values by row and column; {@code style} says how they are written (money-4). */
public record Statement(BookPlace place, StatementLayout layout, MoneyStyle style, List<StatementColumn> columns,
        Map<String, List<Cell>> rows, List<Gap> gaps) {

    /** Where a cell's value came from. */
    public enum Origin { OWN, BELOW, EARLIER_PLACE, SUM, DEVIATION, MISSING }

    /**
     * One amount: what stands there, what the figures give, and what somebody printed. A printed sum stands as long as it
     * agrees with the figures but for rounding; beyond that the figures stand, and the review tells both.
     */
    public record Cell(BigDecimal value, Origin origin, BigDecimal computed, BigDecimal printed, List<BigDecimal> addends) {

        static final Cell MISSING = new Cell(null, Origin.MISSING, null, null, List.of());

        /**
         * A computed value beside the printed one. What is printed stands where it may be the rounding of what the amounts
         * beside it give, as they are shown; what is computed goes on from exact values.
         */
        static Cell of(BigDecimal computed, Origin origin, BigDecimal printed, Beside beside, MoneyStyle style) {
            if (computed == null) {
                return printed == null ? MISSING : new Cell(null, Origin.MISSING, null, printed, List.of());
            }
            boolean stands = printed != null && Tolerance.holds(printed, beside.gives(), beside.amounts(), style);
            return new Cell(stands ? printed : computed, origin, computed, printed, beside.amounts());
        }

        public boolean isMissing() {
            return value == null;
        }
    }

    /** The amounts that a cell is computed from as they are shown, and what those give. */
    record Beside(List<BigDecimal> amounts, BigDecimal gives) {

        static final Beside NOTHING = new Beside(List.of(), null);
    }

    /** A row that cannot be added up in a column, since somebody has not told its amount. */
    public record Gap(String row, StatementColumn column, List<String> places) {}

    /** True when there is nothing in it at all. */
    public boolean isEmpty() {
        return rows.values().stream().flatMap(List::stream).allMatch(Cell::isMissing);
    }

    public Cell cell(String row, int column) {
        return rows.getOrDefault(row, List.of()).isEmpty() ? Cell.MISSING : rows.get(row).get(column);
    }

    public Optional<Cell> cell(String row, StatementColumn.Content content) {
        return column(content).map(at -> cell(row, at));
    }

    public Optional<BigDecimal> value(String row, StatementColumn.Content content) {
        return cell(row, content).map(Cell::value).filter(Objects::nonNull);
    }

    /** The net of the whole statement in a column. */
    public Optional<BigDecimal> net(StatementColumn.Content content) {
        return layout.net().flatMap(net -> value(net.code(), content));
    }

    public Optional<Integer> column(StatementColumn.Content content) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).content() == content) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The rows of the forecast that the place does not tell itself: they are its parts' forecasts together (money-3). */
    public List<StatementLayout.Line> forecastBelow() {
        return forecast(Origin.BELOW);
    }

    /** True where the place tells some rows of the forecast itself. */
    public boolean isForecastOwn() {
        return !forecast(Origin.OWN).isEmpty();
    }

    private List<StatementLayout.Line> forecast(Origin from) {
        return layout.lines().stream().filter(line -> cell(line.code(), StatementColumn.Content.FORECAST)
                .filter(cell -> !cell.isMissing() && cell.origin() == from).isPresent()).toList();
    }

    /** The deviation that the report speaks of: that of the outcome, else that of the forecast. */
    public Optional<StatementColumn.Content> deviation() {
        return column(StatementColumn.Content.DEVIATION).isPresent() ? Optional.of(StatementColumn.Content.DEVIATION)
                : column(StatementColumn.Content.FORECAST_DEVIATION).map(at -> StatementColumn.Content.FORECAST_DEVIATION);
    }

    /** Rounded last and written as Swedes write it; nothing where it is missing. */
    public String shown(String row, int column) {
        return style.shown(cell(row, column).value());
    }

    boolean has(String row) {
        return rows.getOrDefault(row, List.of()).stream().anyMatch(cell -> !cell.isMissing());
    }
}

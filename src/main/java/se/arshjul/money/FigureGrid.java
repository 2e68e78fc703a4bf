package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rows of figures of one place by column: its own where it tells of the same rows as its parts, else its parts' together, and
 * beside them what it alone tells of, as a buffer that no part has. A forecast is told row by row: a row that the place leaves
 * out is its parts' together (money-3).
 */
final class FigureGrid {

    private final BookPlace place;
    private final Map<String, BigDecimal[]> amounts = new HashMap<>();
    private final List<Statement.Gap> gaps = new ArrayList<>();
    private final Set<Spot> own = new HashSet<>();
    private final boolean[] taken;
    private final int columns;

    private record Spot(String row, int column) {}

    private FigureGrid(BookPlace place, int columns) {
        this.place = place;
        this.taken = new boolean[columns];
        this.columns = columns;
    }

    static FigureGrid of(BookPlace place, FigureBook book, StatementLayout layout, List<StatementColumn> columns,
            List<FigureGrid> parts) {
        var grid = new FigureGrid(place, columns.size());
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            if (!column.content().isDeviation()) {
                boolean whole = column.content() != StatementColumn.Content.FORECAST
                        && grid.tellsOfTheSame(layout, column, at, book, parts);
                for (var line : layout.lines()) {
                    if (!line.isSum()) {
                        grid.read(line, column, at, whole, book, parts);
                    }
                }
            }
        }
        return grid;
    }

    private void read(StatementLayout.Line line, StatementColumn column, int at, boolean whole, FigureBook book,
            List<FigureGrid> parts) {
        BigDecimal amount = itsOwn(line, column, book);
        if (whole || amount != null) {
            own.add(new Spot(line.code(), at));
        }
        put(line.code(), at, isOwn(line.code(), at) ? amount : together(line, column, at, book, parts));
    }

    private boolean tellsOfTheSame(StatementLayout layout, StatementColumn column, int at, FigureBook book, List<FigureGrid> parts) {
        return layout.lines().stream().anyMatch(line -> itsOwn(line, column, book) != null
                && parts.stream().anyMatch(part -> part.amount(line.code(), at) != null));
    }

    private BigDecimal itsOwn(StatementLayout.Line line, StatementColumn column, FigureBook book) {
        return book.figure(place.id(), column.content().kind(), column.period(), line.code());
    }

    /** The parts' sum; missing as a whole when a part that has the row has not told its amount (money-1). */
    private BigDecimal together(StatementLayout.Line line, StatementColumn column, int at, FigureBook book,
            List<FigureGrid> parts) {
        var silent = new TreeSet<String>();
        BigDecimal sum = null;
        for (FigureGrid part : parts) {
            BigDecimal amount = part.amount(line.code(), at);
            if (amount != null) {
                sum = sum == null ? amount : sum.add(amount);
            } else if (part.has(line.code()) && part.isAwaited(line.code(), column, at, book, parts)) {
                silent.add(part.place.name());
            }
        }
        if (sum != null && !silent.isEmpty()) {
            gaps.add(new Statement.Gap(line.code(), column, List.copyOf(silent)));
            return null;
        }
        return sum;
    }

    /** A place that is closed before the period ends, or has taken over from one that has told, is not waited for. */
    private boolean isAwaited(String row, StatementColumn column, int at, FigureBook book, List<FigureGrid> parts) {
        var earlier = book.replacedBy(place.id());
        return place.standsAtTheEndOf(column.period()) && parts.stream()
                .noneMatch(other -> earlier.contains(other.place.id()) && other.amount(row, at) != null);
    }

    private void put(String row, int column, BigDecimal amount) {
        amounts.computeIfAbsent(row, code -> new BigDecimal[columns])[column] = amount;
    }

    /** This place together with those that it took over whole. */
    FigureGrid with(List<FigureGrid> earlier) {
        var together = new FigureGrid(place, columns);
        together.own.addAll(own);
        together.gaps.addAll(gaps);
        for (String row : amounts.keySet()) {
            for (int at = 0; at < columns; at++) {
                int column = at;
                together.taken[at] |= earlier.stream().anyMatch(grid -> grid.amount(row, column) != null);
                together.put(row, at, Stream.concat(Stream.of(this), earlier.stream())
                        .map(grid -> grid.amount(row, column)).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null));
            }
        }
        return together;
    }

    BigDecimal amount(String row, int column) {
        var found = amounts.get(row);
        return found == null ? null : found[column];
    }

    boolean isOwn(String row, int column) {
        return own.contains(new Spot(row, column));
    }

    /** True when some of it is that of the places that this one took over. */
    boolean isTakenOver(int column) {
        return taken[column];
    }

    boolean has(String row) {
        var found = amounts.get(row);
        return found != null && Arrays.stream(found).anyMatch(Objects::nonNull);
    }

    List<Statement.Gap> gaps() {
        return List.copyOf(gaps);
    }
}

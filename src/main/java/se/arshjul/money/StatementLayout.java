package se.arshjul.money;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.arshjul.steering.StatementRow;

/** The rows of a statement in their order, those that hold figures and those that add (money-4). */
public record StatementLayout(List<Line> lines) {

    /** One row; {@code sums} names the rows that a summing one adds. */
    public record Line(String code, String name, StatementRow.Kind kind, List<String> sums) implements Serializable {

        public boolean isSum() {
            return kind == StatementRow.Kind.SUMMA;
        }
    }

    public static StatementLayout of(List<StatementRow> rows, StatementRow.Layout which) {
        return new StatementLayout(rows.stream().filter(row -> row.layout() == which)
                .sorted(Comparator.comparingInt(StatementRow::ordinal)).map(StatementLayout::line).toList());
    }

    private static Line line(StatementRow row) {
        return new Line(row.code(), row.name(), row.kind(), row.sums() == null ? List.of()
                : Arrays.stream(row.sums().split(",")).map(String::strip).toList());
    }

    public Optional<Line> find(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The net of the whole statement: its last summing row, or its last row where none adds. */
    public Optional<Line> net() {
        return lines.stream().filter(Line::isSum).reduce((first, second) -> second)
                .or(() -> lines.stream().reduce((first, second) -> second));
    }

    /** The gross costs: the row that adds costs and nothing else, and most of them. */
    public Optional<Line> gross() {
        return lines.stream().filter(Line::isSum).filter(line -> figures(line).stream()
                .allMatch(part -> part.kind() == StatementRow.Kind.KOSTNAD))
                .max(Comparator.comparingInt(line -> figures(line).size()));
    }

    /** The rows of figures that a row comes down to. */
    List<Line> figures(Line line) {
        return !line.isSum() ? List.of(line) : line.sums().stream().flatMap(code -> find(code).stream())
                .flatMap(part -> figures(part).stream()).toList();
    }
}

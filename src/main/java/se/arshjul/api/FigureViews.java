package se.arshjul.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.arshjul.money.Figure;
import se.arshjul.money.Statement;
import se.arshjul.money.StatementLayout;

/** Figures and statements as they are sent; a value that is missing is null, never 0. */
final class FigureViews {

    private FigureViews() {}

    /** One figure of a place, in the unit of the steering model, and who or what brought it. */
    record FigureView(String place, String period, String kind, String row, BigDecimal amount, String note, String source,
            String writtenBy, Instant writtenAt, int version) {

        static FigureView of(Figure figure) {
            return new FigureView(figure.node().code(), figure.period(), figure.kind().name(), figure.rowCode(), figure.amount(),
                    figure.note(), figure.source().name(), figure.savedBy(), figure.savedAt(), figure.version());
        }
    }

    record ColumnView(String content, String period, String heading) {}

    /** One amount: what stands, what somebody printed where it differs, where it came from, and as it is printed. */
    record CellView(BigDecimal value, BigDecimal printed, String origin, String shown) {}

    record RowView(String code, String name, String kind, List<CellView> cells) {}

    record GapView(String row, String column, List<String> places) {}

    /** The statement of a place, with its unit, and the rows that cannot be added up. */
    record StatementView(String place, String name, String period, String unit, List<ColumnView> columns, List<RowView> rows,
            List<GapView> gaps) {

        static StatementView of(Statement statement, String period, Locale locale) {
            return new StatementView(statement.place().code(), statement.place().name(), period, statement.style().unit().word(),
                    statement.columns().stream().map(column -> new ColumnView(column.content().name(), column.period().code(),
                            column.heading(locale))).toList(),
                    statement.layout().lines().stream().map(line -> row(statement, line)).toList(),
                    statement.gaps().stream().map(gap -> new GapView(gap.row(), gap.column().content().name(), gap.places())).toList());
        }

        private static RowView row(Statement statement, StatementLayout.Line line) {
            return new RowView(line.code(), line.name(), line.kind().name(), IntStream.range(0, statement.columns().size())
                    .mapToObj(at -> cell(statement, line.code(), at)).toList());
        }

        private static CellView cell(Statement statement, String row, int at) {
            var cell = statement.cell(row, at);
            return new CellView(cell.value(), cell.printed(), cell.origin().name(), statement.shown(row, at));
        }
    }
}

package se.arshjul.money;

import static java.util.stream.Collectors.joining;
import static se.arshjul.document.Block.Cell.number;
import static se.arshjul.document.Block.Cell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;

/** Prints statements as tables: rows and columns by the steering model, the unit told, what is missing said, never 0. */
final class StatementBlocks {

    private StatementBlocks() {}

    /** One place's statement under a caption. */
    static Block statement(String captionKey, Statement statement, Optional<ReportedMoney.Uncertainty> sure) {
        var style = statement.style();
        var rows = statement.layout().lines().stream().map(line -> new Block.Row(
                line.isSum() ? Block.Style.SUM : Block.Style.PLAIN, cells(line.name(), statement, line.code()))).toList();
        return Block.table(DocumentWords.of(captionKey, style.unit().word()), head(style, statement.columns()), rows,
                joined(below(statement), sure.map(its -> note(its, style)).orElse(""))).in(style.unit().word());
    }

    /** Which rows of the forecast are the parts' together, where the place foresees others itself (money-3). */
    private static String below(Statement statement) {
        var rows = statement.isForecastOwn() ? statement.forecastBelow() : List.<StatementLayout.Line>of();
        return rows.isEmpty() ? "" : DocumentWords.of("money.forecast.partlyBelow",
                rows.stream().map(StatementLayout.Line::name).collect(joining(", ")));
    }

    private static String joined(String... notes) {
        String all = Stream.of(notes).filter(words -> words != null && !words.isEmpty()).collect(joining(" "));
        return all.isEmpty() ? null : all;
    }

    private static List<String> head(MoneyStyle style, List<StatementColumn> columns) {
        return Stream.concat(Stream.of(style.unit().word()), columns.stream().map(StatementColumn::heading)).toList();
    }

    private static List<Block.Cell> cells(String name, Statement statement, String row) {
        return Stream.concat(Stream.of(text(name)), IntStream.range(0, statement.columns().size())
                .mapToObj(at -> written(statement.cell(row, at).value(), statement.style()))).toList();
    }

    private static Block.Cell written(BigDecimal amount, MoneyStyle style) {
        return number(amount == null ? DocumentWords.of("money.section.missing") : style.shown(amount));
    }

    private static String note(ReportedMoney.Uncertainty sure, MoneyStyle style) {
        boolean both = sure.low() != null && sure.high() != null;
        String span = both ? DocumentWords.of("money.section.between", style.shown(sure.low()), style.shown(sure.high()),
                style.unit().word()) : "";
        return joined(span, sure.words());
    }

    /** The net of the parts, what they leave over with its comment, and the whole (money-5). */
    static Block parts(Statement whole, List<Statement> parts, List<Relation> leftOver, Optional<Finding> residual) {
        var net = whole.layout().net().orElseThrow();
        var rows = new ArrayList<Block.Row>();
        parts.forEach(part -> rows.add(new Block.Row(Block.Style.PLAIN, cells(part.place().name(), part, net.code()))));
        var left = whole.columns().stream().map(column -> leftOver.stream()
                .filter(relation -> relation.row().equals(net.code()) && relation.column().equals(column))
                .map(Relation::difference).findFirst().orElse(null)).toList();
        if (left.stream().anyMatch(Objects::nonNull)) {
            rows.add(new Block.Row(Block.Style.RESIDUAL, Stream.concat(Stream.of(text(DocumentWords.of("money.section.residual"))),
                    left.stream().map(amount -> number(whole.style().shown(amount)))).toList()));
        }
        rows.add(new Block.Row(Block.Style.SUM, cells(whole.place().name(), whole, net.code())));
        return Block.table(DocumentWords.of("money.section.parts", net.name(), whole.style().unit().word()),
                head(whole.style(), whole.columns()), rows,
                residual.flatMap(Finding::explanation).map(Finding.Explanation::note).orElse(null)).in(whole.style().unit().word());
    }
}

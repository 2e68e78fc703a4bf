package se.arshjul.money;

import static se.arshjul.money.Relation.Term.minus;
import static se.arshjul.money.Relation.Term.plus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjul.money.Relation.Kind;
import se.arshjul.money.Relation.Term;
import se.arshjul.money.StatementColumn.Content;

/** The relations that must hold in statements: sums by row, deviations by column, parts against their whole. */
final class StatementRelations {

    private final Statement statement;

    private StatementRelations(Statement statement) {
        this.statement = statement;
    }

    /** Everything that somebody printed for the place, against what the figures and the other printed sums give (money-2). */
    static List<Relation> of(Statement statement) {
        return new StatementRelations(statement).printed();
    }

    private List<Relation> printed() {
        var relations = new ArrayList<Relation>();
        for (int at = 0; at < statement.columns().size(); at++) {
            for (var line : statement.layout().lines()) {
                var cell = statement.cell(line.code(), at);
                if (cell.printed() != null) {
                    add(line, at, cell, relations);
                }
            }
        }
        return relations;
    }

    private void add(StatementLayout.Line line, int at, Statement.Cell cell, List<Relation> relations) {
        boolean deviation = statement.columns().get(at).content().isDeviation();
        if (line.isSum() && sumKnown(line, at)) {
            relations.add(relation(Kind.SUM, line, at, cell, sumTerms(line, at)));
        }
        if (deviation && !cell.addends().isEmpty()) {
            relations.add(relation(Kind.DEVIATION, line, at, cell, deviationTerms(at, cell)));
        }
        if (!deviation && !line.isSum() && cell.computed() != null) {
            relations.add(relation(Kind.FIGURE, line, at, cell, List.of(plus(line.name(), cell.computed()))));
        }
    }

    private Relation relation(Kind kind, StatementLayout.Line line, int at, Statement.Cell cell, List<Term> terms) {
        return new Relation(kind, statement.place(), line.code(), line.name(), statement.columns().get(at), cell.printed(),
                terms, statement.style());
    }

    private boolean sumKnown(StatementLayout.Line line, int at) {
        return addends(line).findAny().isPresent()
                && addends(line).allMatch(part -> !statement.cell(part.code(), at).isMissing());
    }

    private List<Term> sumTerms(StatementLayout.Line line, int at) {
        return addends(line).map(part -> plus(part.name(), statement.cell(part.code(), at).value())).toList();
    }

    private Stream<StatementLayout.Line> addends(StatementLayout.Line line) {
        return line.sums().stream().flatMap(code -> statement.layout().find(code).stream())
                .filter(part -> statement.has(part.code()));
    }

    private List<Term> deviationTerms(int at, Statement.Cell cell) {
        boolean ofForecast = statement.columns().get(at).content() == Content.FORECAST_DEVIATION;
        var budget = heading(!ofForecast && statement.column(Content.PERIOD_BUDGET).isPresent()
                ? Content.PERIOD_BUDGET : Content.BUDGET);
        var result = heading(ofForecast ? Content.FORECAST : Content.OUTCOME);
        BigDecimal first = cell.addends().get(0);
        BigDecimal second = cell.addends().get(1);
        return statement.style().deviation() == MoneyStyle.Deviation.BUDGET_MINUS_UTFALL
                ? List.of(plus(budget, first), minus(result, second)) : List.of(plus(result, second), minus(budget, first));
    }

    private String heading(Content content) {
        return statement.column(content).map(at -> statement.columns().get(at).heading()).orElse("");
    }

    /** Each amount of the whole against those of its parts, row by row; what a part has not told leaves the row out. */
    static List<Relation> ofParts(Statement whole, List<Statement> parts) {
        var relations = new ArrayList<Relation>();
        for (var line : whole.layout().lines()) {
            for (int at = 0; at < whole.columns().size(); at++) {
                int column = at;
                var having = parts.stream().filter(part -> part.has(line.code())).toList();
                var told = having.stream().map(part -> part.cell(line.code(), column).value()).filter(Objects::nonNull).count();
                if (told > 0 && told == having.size() && !whole.cell(line.code(), at).isMissing()) {
                    relations.add(new Relation(Kind.PARTS, whole.place(), line.code(), line.name(), whole.columns().get(at),
                            whole.cell(line.code(), at).value(), having.stream()
                            .map(part -> plus(part.place().name(), part.cell(line.code(), column).value())).toList(), whole.style()));
                }
            }
        }
        return relations;
    }
}

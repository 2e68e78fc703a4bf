package se.arshjul.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What lies below a place on one row of its statement: each part's amounts, what they come to, and what is left over (money-5). */
public record Parts(StatementLayout.Line line, List<Part> parts, List<BigDecimal> together, List<Residual> residuals) {

    /** One part's amounts by column; null for one that is missing. */
    public record Part(BookPlace place, List<BigDecimal> amounts) {}

    /** What the parts leave over on a row, by column; null where they add up, but for rounding, or cannot be added. */
    public record Residual(StatementLayout.Line line, List<BigDecimal> amounts) {

        boolean isEmpty() {
            return amounts.stream().allMatch(amount -> amount == null);
        }
    }

    static Parts of(Statement whole, List<Statement> below, StatementLayout.Line line) {
        var relations = StatementRelations.ofParts(whole, below);
        var parts = below.stream().map(part -> new Part(part.place(), amounts(part, line))).toList();
        var residuals = whole.layout().lines().stream().map(row -> new Residual(row, by(whole, relations, row, Parts::left)))
                .filter(residual -> !residual.isEmpty()).toList();
        return new Parts(line, parts, by(whole, relations, line, relation -> relation.expected()), residuals);
    }

    private static List<BigDecimal> amounts(Statement part, StatementLayout.Line line) {
        var amounts = new BigDecimal[part.columns().size()];
        Arrays.setAll(amounts, at -> part.cell(line.code(), at).value());
        return Arrays.asList(amounts);
    }

    private static List<BigDecimal> by(Statement whole, List<Relation> relations, StatementLayout.Line line,
            java.util.function.Function<Relation, BigDecimal> meaning) {
        var amounts = new BigDecimal[whole.columns().size()];
        Arrays.setAll(amounts, at -> relations.stream()
                .filter(relation -> relation.row().equals(line.code()) && relation.column().equals(whole.columns().get(at)))
                .findFirst().map(meaning).orElse(null));
        return Arrays.asList(amounts);
    }

    private static BigDecimal left(Relation relation) {
        return relation.verdict() == Relation.Verdict.BEYOND ? relation.difference() : null;
    }

    /** What is left over on the row that the parts are shown for. */
    public Optional<Residual> residual() {
        return residuals.stream().filter(residual -> residual.line().code().equals(line.code())).findFirst();
    }
}

package se.arshjul.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.arshjul.money.StatementColumn.Content;

/** What the parts of a place foresee together, row by row, and who of them has foreseen nothing (money-3). */
record ForecastBelow(Statement whole, List<Statement> parts) {

    static Optional<ForecastBelow> of(Statements all, long place) {
        return all.of(place).map(whole -> new ForecastBelow(whole, all.partsOf(place)));
    }

    Optional<BigDecimal> together(StatementLayout.Line line) {
        return whole.column(Content.FORECAST).map(at -> Parts.of(whole, parts, line).together().get(at));
    }

    List<String> silent(StatementLayout.Line line) {
        return whole.gaps().stream().filter(gap -> gap.row().equals(line.code()))
                .filter(gap -> gap.column().content() == Content.FORECAST).flatMap(gap -> gap.places().stream()).toList();
    }
}

package se.arshjul.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;

/** What is kept of some periods of one year, read together: books of it know the places of their own stretch alone. */
record FigureRows(List<BookPlace> places, List<Replaced> replaced, List<Told> figures, List<Printed> printed) {

    /** A place that took over from an earlier one. */
    record Replaced(long nodeId, long earlierId) {}

    /** An amount of a place, on a row of the statement. */
    record Told(long nodeId, FigureKind kind, String period, String rowCode, BigDecimal amount) {}

    /** A sum as it stood in what was printed. */
    record Printed(long nodeId, PrintedKind kind, String period, String rowCode, BigDecimal amount) {}

    /** The periods whose figures a statement of the period shows. */
    static Stream<Period> shown(Period period) {
        return Stream.of(StatementColumn.yearBefore(period), period, Period.ofYear(period.year()));
    }

    /** What the statements of a period and of earlier ones in its year are made of; places that open later in it may have a budget. */
    FigureBook book(Period last) {
        var from = StatementColumn.yearBefore(last).from();
        var to = Period.ofYear(last.year()).to();
        var book = new FigureBook(places.stream().filter(place -> place.isThereBetween(from, to)).toList());
        replaced.forEach(pair -> book.replaces(pair.nodeId(), pair.earlierId()));
        figures.forEach(one -> book.figure(one.nodeId(), one.kind(), one.period(), one.rowCode(), one.amount()));
        printed.forEach(one -> book.printed(one.nodeId(), one.kind(), one.period(), one.rowCode(), one.amount()));
        return book;
    }
}

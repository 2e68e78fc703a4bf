package se.arshjul.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;

/** What is kept of some periods of one year, read together: books of it know the places of their own stretch alone. */
record FigureRows(List<BookPlace> places, List<Object[]> replaced, List<Object[]> figures, List<Object[]> printed) {

    /** The periods whose figures a statement of the period shows. */
    static Stream<Period> shown(Period period) {
        return Stream.of(StatementColumn.yearBefore(period), period, Period.ofYear(period.year()));
    }

    /** What the statements of a period and of earlier ones in its year are made of; places that open later in it may have a budget. */
    FigureBook book(Period last) {
        var from = StatementColumn.yearBefore(last).from();
        var to = Period.ofYear(last.year()).to();
        var book = new FigureBook(places.stream().filter(place -> place.isThereBetween(from, to)).toList());
        replaced.forEach(pair -> book.replaces((Long) pair[0], (Long) pair[1]));
        figures.forEach(row -> book.figure((Long) row[0], (FigureKind) row[1], (String) row[2], (String) row[3], (BigDecimal) row[4]));
        printed.forEach(row -> book.printed((Long) row[0], (PrintedKind) row[1], (String) row[2], (String) row[3], (BigDecimal) row[4]));
        return book;
    }
}

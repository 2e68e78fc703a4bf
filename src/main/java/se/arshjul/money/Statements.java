package se.arshjul.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;

/** The statements of many places over one period, from one book of figures: of each place, of its parts, rolled up. */
public final class Statements {

    private final FigureBook book;
    private final StatementLayout layout;
    private final MoneyStyle style;
    private final Period period;
    private final List<StatementColumn> columns;
    private final Map<Long, FigureGrid> grids = new HashMap<>();
    private final Map<Long, Statement> made = new HashMap<>();

    public Statements(FigureBook book, StatementLayout layout, MoneyStyle style, Period period, boolean forecast) {
        this.book = book;
        this.layout = layout;
        this.style = style;
        this.period = period;
        this.columns = StatementColumn.of(period, forecast, book.hasPeriodBudget(period), style);
    }

    public MoneyStyle style() {
        return style;
    }

    public Period period() {
        return period;
    }

    /** The place's statement; empty when the book knows no such place. */
    public Optional<Statement> of(long place) {
        return book.place(place).map(known -> {
            var earlier = made.get(place);
            var statement = earlier == null ? make(known) : earlier;
            made.put(place, statement);
            return statement;
        });
    }

    /** The statements of those right below a place that have any figures, in their order: the way down to the units. */
    public List<Statement> partsOf(long place) {
        return placesBelow(place).stream().flatMap(part -> of(part.id()).stream()).filter(part -> !part.isEmpty()).toList();
    }

    /** Those right below a place, figures or not; a closed one whose heir carries on is not among them. */
    public List<BookPlace> placesBelow(long place) {
        return book.below(place).stream().filter(part -> book.heirOf(part).isEmpty()).toList();
    }

    List<BookPlace> places() {
        return book.places();
    }

    Optional<BookPlace> place(long id) {
        return book.place(id);
    }

    /** The place itself and every place under it, from the top down. */
    public List<BookPlace> withAllBelow(long place) {
        return Stream.concat(book.place(place).stream(), placesBelow(place).stream()
                .flatMap(part -> withAllBelow(part.id()).stream())).toList();
    }

    public StatementLayout layout() {
        return layout;
    }

    private Statement make(BookPlace place) {
        var earlier = book.replacedBy(place.id()).stream().flatMap(id -> book.place(id).stream())
                .filter(closed -> book.heirOf(closed).isPresent()).map(this::grid).toList();
        return new StatementMaker(place, grid(place).with(earlier), book, layout, style, columns).make();
    }

    private FigureGrid grid(BookPlace place) {
        var known = grids.get(place.id());
        var grid = known == null ? FigureGrid.of(place, book, layout, columns,
                book.below(place.id()).stream().map(this::grid).toList()) : known;
        grids.put(place.id(), grid);
        return grid;
    }
}

package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.steering.StatementRow;
import se.arshjul.steering.SteeringModel;

/** Reads statements: of one place or of all, in the same few statements to the database however many they are. */
@ApplicationScoped
@Transactional
public class StatementReader {

    private static final String PLACES = """
            SELECT n.id, n.code, n.name, n.level, p.id AS parentId, n.ordinal, n.validFrom, n.validTo
            FROM Node n LEFT JOIN n.parent p
            WHERE n.validFrom <= :to AND (n.validTo IS NULL OR n.validTo >= :from)""";

    @PersistenceContext EntityManager em;
    @Inject SteeringModel steering;
    @Inject FigureRepository figures;

    /** The statement of the operations of one place; empty when the place is not there in the period. */
    public Optional<Statement> statement(long nodeId, Period period, boolean forecast) {
        return statements(period, forecast).of(nodeId);
    }

    /** The statements of the operations of every place. */
    public Statements statements(Period period, boolean forecast) {
        return both(period, forecast).operations();
    }

    /** Operations and investments, read together; the latter are empty where a place has none. */
    public record Both(Statements operations, Statements investments) {}

    public Both both(Period period, boolean forecast) {
        return both(rows(List.of(period)).book(period), period, forecast, new Frame());
    }

    /** The statements of a period, with a forecast where somebody has made one, and those of the year's forecasts up to it. */
    public record InYear(Both both, List<Statements> forecasts) {}

    /**
     * The statements of each period of the year, up to the end of this one, that somebody made a forecast in: earlier ones
     * stay (money-3). As many statements to the database for all of them as for one.
     */
    public InYear inYear(Period period) {
        var made = figures.forecasts(period.year()).stream().filter(its -> !its.to().isAfter(period.to())).toList();
        var rows = rows(Stream.concat(made.stream(), Stream.of(period)).toList());
        var frame = new Frame();
        boolean forecast = !made.isEmpty() && last(made).equals(period);
        return new InYear(both(rows.book(period), period, forecast, frame), made.isEmpty() ? List.of() : forecasts(rows.book(last(made)), made, frame));
    }

    /** What every statement of the year has in common, read once for them all. */
    private final class Frame {
        final List<StatementRow> rows = steering.statementRows();
        final MoneyStyle style = style();

        Statements statements(FigureBook book, StatementRow.Layout which, Period period, boolean forecast) {
            return new Statements(book, StatementLayout.of(rows, which), style, period, forecast);
        }
    }

    private static Both both(FigureBook book, Period period, boolean forecast, Frame frame) {
        return new Both(frame.statements(book, StatementRow.Layout.DRIFT, period, forecast),
                frame.statements(book, StatementRow.Layout.INVESTERING, period, forecast));
    }

    private static List<Statements> forecasts(FigureBook book, List<Period> made, Frame frame) {
        return made.stream().map(period -> frame.statements(book, StatementRow.Layout.DRIFT, period, true)).toList();
    }

    private static Period last(List<Period> periods) {
        return periods.get(periods.size() - 1);
    }

    /** The rows of the statement of the operations. */
    public StatementLayout layout() {
        return StatementLayout.of(steering.statementRows(), StatementRow.Layout.DRIFT);
    }

    /** The rows of every statement, that of the operations first. */
    public List<StatementLayout> layouts() {
        var rows = steering.statementRows();
        return Stream.of(StatementRow.Layout.values()).map(which -> StatementLayout.of(rows, which)).toList();
    }

    public MoneyStyle style() {
        return MoneyStyle.of(steering.moneyRules());
    }

    /** Everything that the statements of some periods of one year are made of. */
    private FigureRows rows(List<Period> of) {
        var places = Rows.list(em.createQuery(PLACES)
                .setParameter("from", of.stream().map(period -> StatementColumn.yearBefore(period).from()).min(Comparator.naturalOrder()).orElseThrow())
                .setParameter("to", Period.ofYear(of.get(0).year()).to()), BookPlace.class);
        var periods = of.stream().flatMap(FigureRows::shown).map(Period::code).distinct().toList();
        return new FigureRows(places,
                Rows.list(em.createQuery("SELECT n.id AS nodeId, r.id AS earlierId FROM Node n JOIN n.replaces r"), FigureRows.Replaced.class),
                Rows.list(em.createQuery("""
                        SELECT f.node.id AS nodeId, f.kind, f.period, f.rowCode, f.amount FROM Figure f
                        WHERE f.period IN :periods""").setParameter("periods", periods), FigureRows.Told.class),
                Rows.list(em.createQuery("""
                        SELECT s.node.id AS nodeId, s.kind, s.period, s.rowCode, s.amount FROM PrintedSum s
                        WHERE s.period IN :periods""").setParameter("periods", periods), FigureRows.Printed.class));
    }
}

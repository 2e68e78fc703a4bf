package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;
import se.arshjul.steering.SteeringModel;
import se.arshjul.steering.StatementRow;

/** Reads statements: of one place or of all, in the same few statements to the database however many they are. */
@ApplicationScoped
@Transactional
public class StatementReader {

    private static final String PLACES = """
            SELECT NEW se.arshjul.money.BookPlace(n.id, n.code, n.name, n.level, p.id, n.ordinal, n.validFrom, n.validTo)
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
        var rows = steering.statementRows();
        var style = MoneyStyle.of(steering.moneyRules());
        var book = book(List.of(period));
        return new Both(new Statements(book, StatementLayout.of(rows, StatementRow.Layout.DRIFT), style, period, forecast),
                new Statements(book, StatementLayout.of(rows, StatementRow.Layout.INVESTERING), style, period, forecast));
    }

    /**
     * The statements of each period of the year, up to the end of this one, that somebody made a forecast in: earlier ones
     * stay (money-3). As many statements to the database for all of them as for one.
     */
    public List<Statements> forecasts(Period upTo) {
        var periods = figures.forecasts(upTo.year()).stream().filter(period -> !period.to().isAfter(upTo.to())).toList();
        if (periods.isEmpty()) {
            return List.of();
        }
        var book = book(periods);
        var layout = layout();
        var style = style();
        return periods.stream().map(period -> new Statements(book, layout, style, period, true)).toList();
    }

    /** The rows of the statement of the operations. */
    public StatementLayout layout() {
        return layout(StatementRow.Layout.DRIFT);
    }

    public StatementLayout layout(StatementRow.Layout which) {
        return StatementLayout.of(steering.statementRows(), which);
    }

    public MoneyStyle style() {
        return MoneyStyle.of(steering.moneyRules());
    }

    /** Everything that the statements of some periods of one year are made of; places that open later in it may have a budget. */
    private FigureBook book(List<Period> of) {
        var last = of.get(of.size() - 1);
        var book = new FigureBook(em.createQuery(PLACES, BookPlace.class)
                .setParameter("from", StatementColumn.yearBefore(last).from())
                .setParameter("to", Period.ofYear(last.year()).to()).getResultList());
        var periods = of.stream().flatMap(period -> Stream.of(StatementColumn.yearBefore(period), period,
                Period.ofYear(period.year()))).map(Period::code).distinct().toList();
        em.createQuery("SELECT n.id, r.id FROM Node n JOIN n.replaces r", Object[].class).getResultList()
                .forEach(pair -> book.replaces((Long) pair[0], (Long) pair[1]));
        rows("SELECT f.node.id, f.kind, f.period, f.rowCode, f.amount FROM Figure f WHERE f.period IN :periods", periods)
                .forEach(row -> book.figure((Long) row[0], (FigureKind) row[1], (String) row[2], (String) row[3],
                        (BigDecimal) row[4]));
        rows("SELECT s.node.id, s.kind, s.period, s.rowCode, s.amount FROM PrintedSum s WHERE s.period IN :periods", periods)
                .forEach(row -> book.printed((Long) row[0], (PrintedKind) row[1], (String) row[2], (String) row[3],
                        (BigDecimal) row[4]));
        return book;
    }

    private List<Object[]> rows(String query, List<String> periods) {
        return em.createQuery(query, Object[].class).setParameter("periods", periods).getResultList();
    }
}

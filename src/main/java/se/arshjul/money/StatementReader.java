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

    /** The statement of the operations of one place; empty when the place is not there in the period. */
    public Optional<Statement> statement(long nodeId, Period period, boolean forecast) {
        return statements(period, forecast).of(nodeId);
    }

    /** The statements of the operations of every place. */
    public Statements statements(Period period, boolean forecast) {
        return statements(period, forecast, StatementRow.Layout.DRIFT);
    }

    /** The statements of every place, of the operations or of the investments; the latter are empty where it has none. */
    public Statements statements(Period period, boolean forecast, StatementRow.Layout which) {
        return which == StatementRow.Layout.DRIFT ? both(period, forecast).operations() : both(period, forecast).investments();
    }

    /** Operations and investments, read together. */
    public record Both(Statements operations, Statements investments) {}

    public Both both(Period period, boolean forecast) {
        var rows = steering.statementRows();
        var style = MoneyStyle.of(steering.moneyRules());
        var book = book(period);
        return new Both(new Statements(book, StatementLayout.of(rows, StatementRow.Layout.DRIFT), style, period, forecast),
                new Statements(book, StatementLayout.of(rows, StatementRow.Layout.INVESTERING), style, period, forecast));
    }

    public MoneyStyle style() {
        return MoneyStyle.of(steering.moneyRules());
    }

    private FigureBook book(Period period) {
        var before = StatementColumn.yearBefore(period);
        var book = new FigureBook(em.createQuery(PLACES, BookPlace.class)
                .setParameter("from", before.from()).setParameter("to", period.to()).getResultList());
        var periods = Stream.of(before, period, Period.ofYear(period.year())).map(Period::code).distinct().toList();
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

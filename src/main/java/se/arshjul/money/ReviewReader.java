package se.arshjul.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;

/** Reads a period's money and reviews it; the same few statements to the database however many places are asked of. */
@ApplicationScoped
@Transactional
public class ReviewReader {

    @PersistenceContext EntityManager em;
    @Inject StatementReader statements;
    @Inject @Any Instance<MeasureSource> measures;
    @Inject @Any Instance<ProseSource> texts;

    /** Everything: tables, units, measures and the texts beside them. */
    public ReviewedMoney review(Period period, boolean forecast) {
        return review(statements.both(period, forecast));
    }

    /** The same of tables that have been read. */
    ReviewedMoney review(StatementReader.Both tables) {
        var period = tables.operations().period();
        return reviewed(tables, gathered(texts.stream().map(source -> source.texts(period))));
    }

    /** The tables alone: what may stop a hand-over. */
    public ReviewedMoney reviewOfTables(Period period, boolean forecast) {
        return reviewed(statements.both(period, forecast), Map.of());
    }

    private ReviewedMoney reviewed(StatementReader.Both all, Map<Long, List<Prose>> prose) {
        var period = all.operations().period();
        var variances = new UnitVariances(all.operations(), told(period));
        var review = new NumberReview(all.operations(), variances, gathered(measures.stream().map(source -> source.measures(period))), prose);
        return new ReviewedMoney(all, variances, review, notes(period));
    }

    private static <T> Map<Long, List<T>> gathered(Stream<Map<Long, List<T>>> told) {
        var all = new HashMap<Long, List<T>>();
        told.forEach(some -> some.forEach((place, list) -> all.merge(place, list,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList())));
        return all;
    }

    private Map<Long, UnitVariances.Told> told(Period period) {
        record Row(long nodeId, UnitVariances.Told told) {}
        return Rows.stream(em.createQuery("SELECT v.node.id AS nodeId, v.amount, v.cause FROM UnitVariance v WHERE v.period = :period")
                .setParameter("period", period.code()), Row.class).collect(toMap(Row::nodeId, Row::told));
    }

    private Map<Long, Map<String, FindingNote>> notes(Period period) {
        return em.createQuery("SELECT n FROM FindingNote n JOIN FETCH n.node WHERE n.period = :period", FindingNote.class)
                .setParameter("period", period.code()).getResultList().stream()
                .collect(groupingBy(note -> note.node().id(), toMap(FindingNote::finding, Function.identity())));
    }
}

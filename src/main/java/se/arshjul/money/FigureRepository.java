package se.arshjul.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Node;
import se.arshjul.steering.StatementRow;

/** Finds figures, and what places have told beside them. */
@ApplicationScoped
public class FigureRepository {

    @PersistenceContext EntityManager em;

    Optional<Figure> find(Node node, Period period, FigureKind kind, String row) {
        return em.createQuery("""
                        SELECT f FROM Figure f WHERE f.node = :node AND f.period = :period AND f.kind = :kind
                        AND f.rowCode = :row""", Figure.class)
                .setParameter("node", node).setParameter("period", period.code()).setParameter("kind", kind)
                .setParameter("row", row).getResultStream().findFirst();
    }

    /** The place's own figures of a period, and what it has said of the year's budget. */
    public List<Figure> of(Node node, Period period) {
        return em.createQuery("""
                        SELECT f FROM Figure f WHERE f.node = :node AND f.period IN :periods
                        ORDER BY f.period, f.kind, f.rowCode""", Figure.class)
                .setParameter("node", node)
                .setParameter("periods", List.of(period.code(), Period.ofYear(period.year()).code())).getResultList();
    }

    StatementRow readRow(String code) {
        return Optional.ofNullable(em.find(StatementRow.class, code))
                .orElseThrow(() -> new NotFoundException("statement row", code));
    }

    public Optional<ForecastUncertainty> uncertainty(Node node, Period period) {
        return one(ForecastUncertainty.class, "SELECT u FROM ForecastUncertainty u WHERE u.node = :node AND u.period = :period",
                node, period);
    }

    public Optional<UnitVariance> variance(Node node, Period period) {
        return one(UnitVariance.class, "SELECT v FROM UnitVariance v WHERE v.node = :node AND v.period = :period", node, period);
    }

    public List<StateGrant> grants(Node node, Period period) {
        return em.createQuery("SELECT g FROM StateGrant g WHERE g.node = :node AND g.period = :period ORDER BY g.ordinal",
                        StateGrant.class).setParameter("node", node).setParameter("period", period.code()).getResultList();
    }

    /** Which kinds of figures there are of which periods. */
    ToldPeriods toldPeriods() {
        record Row(FigureKind kind, String period) {}
        return new ToldPeriods(Rows.stream(em.createQuery("SELECT DISTINCT f.kind, f.period FROM Figure f"), Row.class)
                .map(row -> new ToldPeriods.Told(row.kind(), new Period(row.period()))).toList());
    }

    /** The places that have figures of each kind in some periods. */
    Map<ToldPeriods.Told, Set<Long>> told(Period... periods) {
        record Row(FigureKind kind, String period, long nodeId) {}
        return Rows.stream(em.createQuery("SELECT DISTINCT f.kind, f.period, f.node.id AS nodeId FROM Figure f WHERE f.period IN :periods")
                        .setParameter("periods", Stream.of(periods).map(Period::code).distinct().toList()), Row.class)
                .collect(groupingBy(row -> new ToldPeriods.Told(row.kind(), new Period(row.period())),
                        mapping(Row::nodeId, toSet())));
    }

    /** How sure a place was of the forecasts of a year. */
    List<ForecastUncertainty> uncertainties(Node node, int year) {
        return em.createQuery("""
                        SELECT u FROM ForecastUncertainty u WHERE u.node = :node AND SUBSTRING(u.period, 1, 4) = :year""",
                        ForecastUncertainty.class).setParameter("node", node).setParameter("year", String.valueOf(year)).getResultList();
    }

    /** The periods of a year that somebody made a forecast in, in order. */
    List<Period> forecasts(int year) {
        return em.createQuery("SELECT DISTINCT f.period FROM Figure f WHERE f.kind = :kind AND SUBSTRING(f.period, 1, 4) = :year",
                        String.class).setParameter("kind", FigureKind.PROGNOS).setParameter("year", String.valueOf(year))
                .getResultStream().map(Period::new).sorted(Comparator.comparing(Period::to)).toList();
    }

    void keep(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    void flush() {
        em.flush();
    }

    private <E> Optional<E> one(Class<E> type, String query, Node node, Period period) {
        return em.createQuery(query, type).setParameter("node", node).setParameter("period", period.code()).getResultStream()
                .findFirst();
    }
}

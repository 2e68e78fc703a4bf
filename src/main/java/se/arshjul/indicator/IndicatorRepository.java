package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Node;

/** Finds indicators and their values. */
@ApplicationScoped
public class IndicatorRepository {

    @PersistenceContext EntityManager em;

    /** Every indicator, with the goal that it tells of fetched. */
    public List<Indicator> indicators() {
        return em.createQuery("SELECT i FROM Indicator i LEFT JOIN FETCH i.goal ORDER BY i.name, i.code", Indicator.class)
                .getResultList();
    }

    public Indicator readIndicator(String code) {
        return em.createQuery("SELECT i FROM Indicator i LEFT JOIN FETCH i.goal WHERE i.code = :code", Indicator.class)
                .setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("indicator", code));
    }

    /** Every value of the places, of whatever indicator and period. */
    List<IndicatorValue> valuesAt(Collection<Long> nodeIds) {
        return nodeIds.isEmpty() ? List.of() : em.createQuery("""
                        SELECT v FROM IndicatorValue v JOIN FETCH v.node WHERE v.node.id IN :nodes ORDER BY v.period""", IndicatorValue.class)
                .setParameter("nodes", nodeIds).getResultList();
    }

    /** Every value of the indicator, wherever it is, with its place fetched. */
    List<IndicatorValue> valuesOf(Indicator indicator) {
        return em.createQuery("""
                        SELECT v FROM IndicatorValue v JOIN FETCH v.node WHERE v.indicator = :indicator
                        ORDER BY v.node.ordinal, v.node.code, v.period, v.kind, v.sex""", IndicatorValue.class)
                .setParameter("indicator", indicator).getResultList();
    }

    Optional<IndicatorValue> find(Indicator indicator, Node node, Period period, Kind kind, Sex sex) {
        return em.createQuery("""
                        SELECT v FROM IndicatorValue v WHERE v.indicator = :indicator AND v.node = :node
                        AND v.period = :period AND v.kind = :kind AND v.sex = :sex""", IndicatorValue.class)
                .setParameter("indicator", indicator).setParameter("node", node).setParameter("period", period.code())
                .setParameter("kind", kind).setParameter("sex", sex).getResultStream().findFirst();
    }

    void keep(IndicatorValue value) {
        em.persist(value);
    }

    void flush() {
        em.flush();
    }

    /** The goals of each place that hold some day of the period, by the place's id. */
    Map<Long, Set<Long>> goalsOf(Collection<Long> nodeIds, Period period) {
        record Applying(long nodeId, long goalId) {}
        return nodeIds.isEmpty() ? Map.of() : Rows.stream(em.createQuery("""
                        SELECT a.node.id AS nodeId, a.goal.id AS goalId FROM GoalApplies a WHERE a.node.id IN :nodes
                        AND a.goal.validFrom <= :to AND (a.goal.validTo IS NULL OR a.goal.validTo >= :from)""")
                        .setParameter("nodes", nodeIds).setParameter("from", period.from()).setParameter("to", period.to()), Applying.class)
                .collect(Collectors.groupingBy(Applying::nodeId, Collectors.mapping(Applying::goalId, Collectors.toSet())));
    }

    /** The ids of the indicators that measure a goal somewhere in the department, or that it has values of. */
    Set<Long> concerning(Node department) {
        var measuring = em.createQuery("""
                        SELECT DISTINCT i.id FROM Indicator i, GoalApplies a
                        WHERE a.goal = i.goal AND a.node.path LIKE CONCAT(:path, '%')""", Long.class)
                .setParameter("path", department.path()).getResultStream();
        var told = em.createQuery("SELECT DISTINCT v.indicator.id FROM IndicatorValue v WHERE v.node = :node", Long.class)
                .setParameter("node", department).getResultStream();
        return java.util.stream.Stream.concat(measuring, told).collect(Collectors.toSet());
    }

    /** The periods that some place has an outcome for, newest first. */
    List<String> periods() {
        return em.createQuery("""
                        SELECT DISTINCT v.period FROM IndicatorValue v WHERE v.kind = :kind ORDER BY v.period DESC""", String.class)
                .setParameter("kind", Kind.UTFALL).getResultList();
    }

    List<Node> nodes(Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
                : em.createQuery("SELECT n FROM Node n WHERE n.id IN :ids", Node.class).setParameter("ids", ids).getResultList();
    }
}

package se.arshjul.commission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.contribution.Contribution;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.Node;

/** Finds commissions, their answers and measures; a place also has those that it had under an earlier name. */
@ApplicationScoped
public class CommissionRepository {

    @PersistenceContext EntityManager em;

    public Commission read(String code) {
        return em.createQuery("SELECT c FROM Commission c JOIN FETCH c.body WHERE c.code = :code", Commission.class)
                .setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("commission", code));
    }

    /** The commissions of some years that apply to each of the places, in their order; one statement. */
    public Map<Long, List<CommissionView>> applying(Collection<Long> nodeIds, Collection<Integer> years) {
        record Applying(long nodeId, Commission commission, Body body) {}
        return nodeIds.isEmpty() ? Map.of() : Rows.stream(em.createQuery("""
                        SELECT DISTINCT n.id AS nodeId, commission, body FROM Node n LEFT JOIN n.replaces r, CommissionApplies a JOIN a.commission commission
                        JOIN commission.body body WHERE n.id IN :nodes AND (a.node.id = n.id OR a.node.id = r.id)
                        AND commission.year IN :years ORDER BY commission.year, commission.ordinal, commission.code""")
                        .setParameter("nodes", nodeIds).setParameter("years", years), Applying.class)
                .collect(groupingBy(Applying::nodeId, mapping(row -> CommissionView.of(row.commission()), toList())));
    }

    /** True when the commission applies to the place, under its name now or an earlier one. */
    public boolean applies(Commission commission, Node node) {
        return em.createQuery("""
                        SELECT COUNT(a) FROM CommissionApplies a WHERE a.commission = :commission
                        AND (a.node.id = :node OR a.node.id IN (SELECT r.id FROM Node n JOIN n.replaces r WHERE n.id = :node))""",
                        Long.class)
                .setParameter("commission", commission).setParameter("node", node.id()).getSingleResult() > 0;
    }

    /** Every answer of each of the places, its earlier name's before its own; one statement. */
    public Map<Long, List<AnswerView>> answers(Collection<Long> nodeIds) {
        record Answered(long nodeId, CommissionAnswer answer, Commission commission, Node place) {}
        return nodeIds.isEmpty() ? Map.of() : Rows.stream(em.createQuery("""
                        SELECT n.id AS nodeId, answer, commission, place FROM Node n LEFT JOIN n.replaces r, CommissionAnswer answer
                        JOIN answer.commission commission JOIN answer.node place
                        WHERE n.id IN :nodes AND (place.id = n.id OR place.id = r.id) ORDER BY answer.id""")
                        .setParameter("nodes", nodeIds), Answered.class)
                .collect(groupingBy(Answered::nodeId, mapping(row -> AnswerView.of(row.answer()), toList())));
    }

    public Optional<CommissionAnswer> findAnswer(Commission commission, Node node, Period period) {
        return em.createQuery("""
                        SELECT a FROM CommissionAnswer a WHERE a.commission = :commission AND a.node = :node
                        AND a.period = :period""", CommissionAnswer.class)
                .setParameter("commission", commission).setParameter("node", node).setParameter("period", period)
                .getResultStream().findFirst();
    }

    /** What the places below have answered for a period, in the order of the line. */
    public List<AnswerView> answersBelow(Node place, Period period) {
        return em.createQuery("""
                        SELECT a FROM CommissionAnswer a JOIN FETCH a.commission JOIN FETCH a.node
                        WHERE a.period = :period AND a.node.path LIKE :below AND a.node.id <> :node ORDER BY a.node.path""",
                        CommissionAnswer.class)
                .setParameter("period", period).setParameter("below", place.path() + "%").setParameter("node", place.id())
                .getResultStream().map(AnswerView::of).toList();
    }

    /** The measures plans of a round's places; one statement. (A fetch join beside another column leaves the commission out.) */
    public Map<Long, List<MeasureView>> measures(long roundId, Collection<Long> nodeIds) {
        record Planned(long nodeId, Measure measure, Commission commission) {}
        return nodeIds.isEmpty() ? Map.of() : Rows.stream(em.createQuery("""
                        SELECT measure.node.id AS nodeId, measure, commission FROM Measure measure LEFT JOIN measure.commission commission
                        WHERE measure.round.id = :round AND measure.node.id IN :nodes ORDER BY measure.ordinal, measure.id""")
                        .setParameter("round", roundId).setParameter("nodes", nodeIds), Planned.class)
                .collect(groupingBy(Planned::nodeId, LinkedHashMap::new,
                        mapping(row -> MeasureView.of(row.measure()), toList())));
    }

    /** A measure of the place's plan in the round of its part. */
    Optional<Measure> findMeasure(Contribution part, long measureId) {
        return measuresToChange(part).stream().filter(measure -> measure.id() == measureId).findFirst();
    }

    List<Measure> measuresToChange(Contribution part) {
        return em.createQuery("""
                        SELECT m FROM Measure m LEFT JOIN FETCH m.commission WHERE m.round.id = :round AND m.node.id = :node
                        ORDER BY m.ordinal, m.id""", Measure.class)
                .setParameter("round", part.round().id()).setParameter("node", part.node().id()).getResultList();
    }

    /** Those of the round before in which the place, under its name now or an earlier one, had a plan. */
    public List<Measure> earlierMeasures(long roundId, Period before, long nodeId) {
        var earlier = em.createQuery("""
                        SELECT m FROM Measure m JOIN FETCH m.round LEFT JOIN FETCH m.commission WHERE m.round.id <> :round
                        AND (m.node.id = :node OR m.node.id IN (SELECT r.id FROM Node n JOIN n.replaces r WHERE n.id = :node))
                        ORDER BY m.ordinal, m.id""", Measure.class)
                .setParameter("round", roundId).setParameter("node", nodeId).getResultList();
        var last = earlier.stream().map(Measure::round).filter(round -> round.period().to().isBefore(before.to()))
                .max(java.util.Comparator.comparing(round -> round.period().to()));
        return last.map(round -> earlier.stream().filter(measure -> measure.round().equals(round)).toList()).orElse(List.of());
    }

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    /** Writes what has been changed now, so that new ids and versions are known. */
    public void flush() {
        em.flush();
    }
}

package se.arshjul.commission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.money.MeasureSource;
import se.arshjul.money.Measures;
import se.arshjul.organisation.Level;

/** Gives the number review the committee's commissions of the year and the next with their kronor, at the department. */
@ApplicationScoped
public class MeasuresForReview implements MeasureSource {

    private static final Map<Effect, Measures.Effect> EFFECTS = Map.of(Effect.BESPARING, Measures.Effect.SAVING,
            Effect.INTAKT, Measures.Effect.INCOME, Effect.BIDRAG, Measures.Effect.GRANT, Effect.INGEN, Measures.Effect.NONE);

    @PersistenceContext EntityManager em;

    @Override
    public Map<Long, List<Measures>> measures(Period period) {
        var places = Rows.stream(em.createQuery("""
                        SELECT n.id AS nodeId, c.year, c.code, c.text, c.plannedKr, c.effect FROM CommissionApplies a JOIN a.commission c
                        JOIN a.node n WHERE n.level = :level AND c.year IN :years ORDER BY c.year, c.ordinal""")
                .setParameter("level", Level.DEPARTMENT).setParameter("years", List.of(period.year(), period.year() + 1)), Demanded.class)
                .collect(groupingBy(Demanded::nodeId));
        var measures = new HashMap<Long, List<Measures>>();
        places.forEach((place, rows) -> measures.put(place, byYear(rows)));
        return measures;
    }

    /** A commission at a department; its kronor and their kind may be missing. */
    private record Demanded(long nodeId, int year, String code, String text, BigDecimal plannedKr, Effect effect) {

        Measures.Measure measure() {
            return new Measures.Measure(code, text, plannedKr, effect == null ? null : EFFECTS.get(effect));
        }
    }

    private static List<Measures> byYear(List<Demanded> all) {
        return all.stream().collect(groupingBy(Demanded::year, TreeMap::new, mapping(Demanded::measure, toList()))).entrySet().stream()
                .map(year -> new Measures(year.getKey(), year.getValue())).toList();
    }
}

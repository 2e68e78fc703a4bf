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
        var places = em.createQuery("""
                        SELECT n.id, c.year, c.code, c.text, c.plannedKr, c.effect FROM CommissionApplies a JOIN a.commission c
                        JOIN a.node n WHERE n.level = :level AND c.year IN :years ORDER BY c.year, c.ordinal""", Object[].class)
                .setParameter("level", Level.DEPARTMENT).setParameter("years", List.of(period.year(), period.year() + 1))
                .getResultList().stream().collect(groupingBy(row -> (Long) row[0]));
        var measures = new HashMap<Long, List<Measures>>();
        places.forEach((place, rows) -> measures.put(place, byYear(rows)));
        return measures;
    }

    private static List<Measures> byYear(List<Object[]> rows) {
        return rows.stream().collect(groupingBy(row -> (Integer) row[1], TreeMap::new,
                        mapping(MeasuresForReview::measure, toList()))).entrySet().stream()
                .map(year -> new Measures(year.getKey(), year.getValue())).toList();
    }

    private static Measures.Measure measure(Object[] row) {
        return new Measures.Measure((String) row[2], (String) row[3], row[4] == null ? null : BigDecimal.valueOf((Long) row[4]),
                row[5] == null ? null : EFFECTS.get((Effect) row[5]));
    }
}

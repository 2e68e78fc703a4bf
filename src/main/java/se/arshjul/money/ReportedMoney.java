package se.arshjul.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.Period;

/** What places have told beside their figures in a period: grants, and how sure their forecasts are; one statement each. */
@ApplicationScoped
@Transactional
public class ReportedMoney {

    @PersistenceContext EntityManager em;

    /** A grant in kronor; null where the amount is not known. */
    public record Grant(String name, BigDecimal amountKr) {}

    /** How sure a forecast is: each part may be null. */
    public record Uncertainty(BigDecimal low, BigDecimal high, String words) {}

    public Map<Long, List<Grant>> grants(Period period) {
        return em.createQuery("""
                        SELECT g.node.id, g.name, g.amountKr FROM StateGrant g WHERE g.period = :period
                        ORDER BY g.node.id, g.ordinal""", Object[].class)
                .setParameter("period", period.code()).getResultList().stream()
                .collect(groupingBy(row -> (Long) row[0],
                        mapping(row -> new Grant((String) row[1], (BigDecimal) row[2]), toList())));
    }

    public Map<Long, Uncertainty> uncertainties(Period period) {
        return em.createQuery("SELECT u.node.id, u.low, u.high, u.words FROM ForecastUncertainty u WHERE u.period = :period",
                        Object[].class).setParameter("period", period.code()).getResultList().stream()
                .collect(toMap(row -> (Long) row[0],
                        row -> new Uncertainty((BigDecimal) row[1], (BigDecimal) row[2], (String) row[3])));
    }
}

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
import se.arshjul.kernel.Rows;

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
        record Row(long nodeId, Grant grant) {}
        return Rows.stream(em.createQuery("""
                        SELECT g.node.id AS nodeId, g.name, g.amountKr FROM StateGrant g WHERE g.period = :period
                        ORDER BY g.node.id, g.ordinal""").setParameter("period", period.code()), Row.class)
                .collect(groupingBy(Row::nodeId, mapping(Row::grant, toList())));
    }

    public Map<Long, Uncertainty> uncertainties(Period period) {
        record Row(long nodeId, Uncertainty uncertainty) {}
        return Rows.stream(em.createQuery("""
                        SELECT u.node.id AS nodeId, u.low, u.high, u.words FROM ForecastUncertainty u
                        WHERE u.period = :period""").setParameter("period", period.code()), Row.class)
                .collect(toMap(Row::nodeId, Row::uncertainty));
    }
}

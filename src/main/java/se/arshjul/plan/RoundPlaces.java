package se.arshjul.plan;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Participation;
import se.arshjul.cycle.PartakingPlace;
import se.arshjul.cycle.PartakingPlaces;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;

/** Says which places a round would be laid out for, with their goals and who answers for them; three statements. */
@ApplicationScoped
@Transactional
public class RoundPlaces implements PartakingPlaces {

    private static final String MANAGERS = """
            SELECT a.node.id AS nodeId, p.name FROM Assignment a JOIN a.person p
            WHERE a.role IN (se.arshjul.organisation.Role.UNIT_MANAGER, se.arshjul.organisation.Role.DIVISION_MANAGER,
                se.arshjul.organisation.Role.DEPARTMENT_DIRECTOR)
              AND a.validFrom <= :today AND (a.validTo IS NULL OR a.validTo >= :today) ORDER BY p.name""";
    private static final String GOALS = """
            SELECT a.node.id AS nodeId, COUNT(g.id) AS goals FROM GoalApplies a JOIN a.goal g
            WHERE g.validFrom <= :to AND (g.validTo IS NULL OR g.validTo >= :from) GROUP BY a.node.id""";

    @PersistenceContext EntityManager em;
    @Inject OrganisationRepository organisation;
    @Inject BusinessTime time;

    @Override
    public List<PartakingPlace> of(long departmentId, Period period) {
        var nodes = organisation.nodes();
        var department = nodes.stream().filter(node -> node.id() == departmentId).findFirst().orElseThrow();
        return new Survey(new Participation(department, nodes, period), managers(), goals(period)).places();
    }

    private Map<Long, String> managers() {
        record Managing(long nodeId, String name) {}
        return Rows.stream(em.createQuery(MANAGERS).setParameter("today", time.today()), Managing.class)
                .collect(toMap(Managing::nodeId, Managing::name, (one, other) -> one + ", " + other));
    }

    private Map<Long, Long> goals(Period period) {
        record Applying(long nodeId, long goals) {}
        return Rows.stream(em.createQuery(GOALS).setParameter("from", period.from()).setParameter("to", period.to()), Applying.class)
                .collect(toMap(Applying::nodeId, Applying::goals));
    }

    /** The reference data of one look at the places, read once for them all. */
    private record Survey(Participation participation, Map<Long, String> managers, Map<Long, Long> goals) {

        List<PartakingPlace> places() {
            return participation.divisions().stream()
                    .map(division -> place(division, participation.units(division).stream()
                            .map(unit -> place(unit, List.of())).toList()))
                    .toList();
        }

        private PartakingPlace place(Node node, List<PartakingPlace> parts) {
            String manager = managers.get(node.id());
            return new PartakingPlace(node.name(), node.level().name(), goals.getOrDefault(node.id(), 0L), manager,
                    manager == null ? superior(node) : null, parts);
        }

        private String superior(Node node) {
            for (Node above = node.parent(); above != null; above = above.parent()) {
                if (managers.containsKey(above.id())) {
                    return managers.get(above.id());
                }
            }
            return null;
        }
    }
}

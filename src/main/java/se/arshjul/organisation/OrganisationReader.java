package se.arshjul.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.Rows;

/** Reads the organisation as it was, is or will be on a day: the tree, who holds which role, which posts stand empty. */
@ApplicationScoped
@Transactional
public class OrganisationReader {

    private static final String MANAGERS = """
            SELECT n.id, p.name, f.id AS deputisesFor FROM Assignment a JOIN a.person p JOIN a.node n LEFT JOIN a.deputisesFor f
            WHERE a.role IN (se.arshjul.organisation.Role.UNIT_MANAGER, se.arshjul.organisation.Role.DIVISION_MANAGER,
                se.arshjul.organisation.Role.DEPARTMENT_DIRECTOR)
              AND a.validFrom <= :day AND (a.validTo IS NULL OR a.validTo >= :day) ORDER BY p.name""";
    private static final String ASSIGNMENTS = """
            SELECT p.name AS person, p.username, a.role, COALESCE(n.name, b.name) AS place,
                a.validFrom, a.validTo, f.name AS deputisesFor, n.level, n.label
            FROM Assignment a JOIN a.person p LEFT JOIN a.node n LEFT JOIN a.body b LEFT JOIN a.deputisesFor f
            WHERE a.validFrom <= :day AND (a.validTo IS NULL OR a.validTo >= :day) ORDER BY p.name, a.role""";

    @PersistenceContext EntityManager em;
    @Inject OrganisationRepository organisation;

    /** The places that exist on the day, hung under each other as they were then (organisation-9). */
    public List<PlaceView> tree(LocalDate day) {
        var nodes = organisation.nodesWithFormerParents(day);
        var below = nodes.stream().filter(node -> node.parentOn(day) != null).collect(groupingBy(node -> node.parentOn(day).id()));
        return new Tree(below, managers(day), replaced())
                .of(nodes.stream().filter(node -> node.parentOn(day) == null || !nodes.contains(node.parentOn(day))).toList());
    }

    private record Tree(Map<Long, List<Node>> below, Map<Long, List<PlaceView.Manager>> managers,
            Map<Long, List<String>> replaced) {

        List<PlaceView> of(List<Node> nodes) {
            return nodes.stream().map(node -> new PlaceView(node.id(), node.code(), node.name(), node.level(),
                    node.validFrom(), node.validTo(), replaced.getOrDefault(node.id(), List.of()),
                    managers.getOrDefault(node.id(), List.of()), of(below.getOrDefault(node.id(), List.of())))).toList();
        }
    }

    private Map<Long, List<PlaceView.Manager>> managers(LocalDate day) {
        record Managing(long id, String name, Long deputisesFor) {}
        return Rows.stream(em.createQuery(MANAGERS).setParameter("day", day), Managing.class)
                .collect(groupingBy(Managing::id,
                        mapping(one -> new PlaceView.Manager(one.name(), one.deputisesFor() != null), toList())));
    }

    private Map<Long, List<String>> replaced() {
        record Replaced(long id, String name) {}
        return Rows.stream(em.createQuery("SELECT n.id, r.name FROM Node n JOIN n.replaces r ORDER BY r.name"), Replaced.class)
                .collect(groupingBy(Replaced::id, mapping(Replaced::name, toList())));
    }

    /** The places that have been closed before the day, latest first. */
    public List<PlaceView> closedBefore(LocalDate day) {
        return em.createQuery("SELECT n FROM Node n WHERE n.validTo < :day ORDER BY n.validTo DESC, n.name", Node.class)
                .setParameter("day", day).getResultList().stream()
                .map(node -> new PlaceView(node.id(), node.code(), node.name(), node.level(), node.validFrom(),
                        node.validTo(), List.of(), List.of(), List.of())).toList();
    }

    public List<AssignmentView> assignments(LocalDate day) {
        return Rows.list(em.createQuery(ASSIGNMENTS).setParameter("day", day), AssignmentView.class);
    }

    /** The places that nobody manages on the day, with the nearest superior. */
    public List<Vacancy> vacancies(LocalDate day) {
        var vacancies = new ArrayList<Vacancy>();
        tree(day).forEach(place -> collect(place, null, vacancies));
        return vacancies;
    }

    private static void collect(PlaceView place, String superior, List<Vacancy> vacancies) {
        if (place.managers().isEmpty() && place.level() != Level.SUBUNIT) {
            vacancies.add(new Vacancy(place.name(), superior));
        }
        String asked = place.managers().isEmpty() ? superior : place.managers().stream().map(PlaceView.Manager::name).collect(joining(", "));
        place.below().forEach(below -> collect(below, asked, vacancies));
    }
}

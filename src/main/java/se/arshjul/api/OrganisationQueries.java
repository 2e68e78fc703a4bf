package se.arshjul.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.api.OrganisationViews.BodyView;
import se.arshjul.api.OrganisationViews.NodeView;
import se.arshjul.api.OrganisationViews.OrganisationView;
import se.arshjul.api.OrganisationViews.PersonView;
import se.arshjul.api.OrganisationViews.RoleView;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Municipality;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads the organisation and its people for those who administer it. */
@ApplicationScoped
@Transactional
public class OrganisationQueries {

    @PersistenceContext EntityManager em;
    @Inject OrganisationRepository organisation;
    @Inject Access access;

    OrganisationView organisation(Actor actor) {
        access.require(actor, Action.READ_ADMINISTRATION, null);
        var bodies = organisation.bodies().stream()
                .map(body -> new BodyView(body.id(), body.code(), body.name(), body.kind().name())).toList();
        return new OrganisationView(organisation.municipality().map(Municipality::name).orElse(""), bodies, nodes());
    }

    private List<NodeView> nodes() {
        return rows("""
                SELECT n.id, n.code, n.name, n.level, p.id, b.id, n.validFrom, n.validTo
                FROM Node n LEFT JOIN n.parent p LEFT JOIN n.body b ORDER BY n.path""").stream()
                .map(row -> new NodeView((Long) row[0], (String) row[1], (String) row[2], row[3].toString(), (Long) row[4],
                        (Long) row[5], (LocalDate) row[6], (LocalDate) row[7])).toList();
    }

    List<PersonView> people(Actor actor) {
        access.require(actor, Action.READ_ADMINISTRATION, null);
        var roles = rows("""
                SELECT p.id, a.role, n.id, b.id, a.validFrom, a.validTo, f.username
                FROM Assignment a JOIN a.person p LEFT JOIN a.node n LEFT JOIN a.body b LEFT JOIN a.deputisesFor f
                ORDER BY a.validFrom, a.id""").stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(OrganisationQueries::role, toList())));
        return rows("SELECT p.id, p.username, p.name, p.email, p.language FROM Person p ORDER BY p.username").stream()
                .map(row -> new PersonView((Long) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (String) row[4], roles.getOrDefault((Long) row[0], List.of()))).toList();
    }

    private static RoleView role(Object[] row) {
        return new RoleView(row[1].toString(), (Long) row[2], (Long) row[3], (LocalDate) row[4], (LocalDate) row[5],
                (String) row[6]);
    }

    private List<Object[]> rows(String jpql) {
        return em.createQuery(jpql, Object[].class).getResultList();
    }
}

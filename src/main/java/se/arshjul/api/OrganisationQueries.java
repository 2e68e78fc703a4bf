package se.arshjul.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.api.OrganisationViews.BodyView;
import se.arshjul.api.OrganisationViews.NodeView;
import se.arshjul.api.OrganisationViews.OrganisationView;
import se.arshjul.api.OrganisationViews.PersonView;
import se.arshjul.api.OrganisationViews.RoleView;
import se.arshjul.kernel.Rows;
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
        return Rows.list(em.createQuery("""
                SELECT n.id, n.code, n.name, n.level, p.id AS parentId, b.id AS bodyId, n.validFrom, n.validTo
                FROM Node n LEFT JOIN n.parent p LEFT JOIN n.body b ORDER BY n.path"""), NodeView.class);
    }

    List<PersonView> people(Actor actor) {
        access.require(actor, Action.READ_ADMINISTRATION, null);
        record Held(long personId, RoleView held) {}
        var roles = Rows.stream(em.createQuery("""
                SELECT p.id AS personId, a.role, n.id AS nodeId, b.id AS bodyId, a.validFrom, a.validTo, f.username AS deputisesFor
                FROM Assignment a JOIN a.person p LEFT JOIN a.node n LEFT JOIN a.body b LEFT JOIN a.deputisesFor f
                ORDER BY a.validFrom, a.id"""), Held.class).collect(groupingBy(Held::personId, mapping(Held::held, toList())));
        record Known(long id, String username, String name, String email, String language) {}
        return Rows.stream(em.createQuery("SELECT p.id, p.username, p.name, p.email, p.language FROM Person p ORDER BY p.username"),
                Known.class).map(person -> new PersonView(person.id(), person.username(), person.name(), person.email(),
                        person.language(), roles.getOrDefault(person.id(), List.of()))).toList();
    }
}

package se.arshjul.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.NotFoundException;

/** Finds bodies, places, people and assignments. */
@ApplicationScoped
public class OrganisationRepository {

    @PersistenceContext EntityManager em;

    public Optional<Municipality> municipality() {
        return em.createQuery("SELECT m FROM Municipality m", Municipality.class).getResultStream().findFirst();
    }

    public Node readNode(long id) {
        return Optional.ofNullable(em.find(Node.class, id)).orElseThrow(() -> new NotFoundException("place", id));
    }

    public Optional<Node> findNode(String code) {
        return em.createQuery("SELECT n FROM Node n WHERE n.code = :code", Node.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /** Every place that exists some day in the stretch, in the order of the line: a parent before its children. */
    public List<Node> nodesDuring(LocalDate from, LocalDate to) {
        return em.createQuery("""
                        SELECT n FROM Node n WHERE n.validFrom <= :to AND (n.validTo IS NULL OR n.validTo >= :from)
                        ORDER BY n.ordinal, n.name""", Node.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Every place that exists on the day, with where it has stood before. */
    public List<Node> nodesWithFormerParents(LocalDate day) {
        return em.createQuery("""
                        SELECT DISTINCT n FROM Node n LEFT JOIN FETCH n.formerParents
                        WHERE n.validFrom <= :day AND (n.validTo IS NULL OR n.validTo >= :day)
                        ORDER BY n.ordinal, n.name""", Node.class)
                .setParameter("day", day).getResultList();
    }

    public List<Node> nodes() {
        return em.createQuery("SELECT n FROM Node n ORDER BY n.ordinal, n.name", Node.class).getResultList();
    }

    public List<Body> bodies() {
        return em.createQuery("SELECT b FROM Body b ORDER BY b.id", Body.class).getResultList();
    }

    /** Departments: the places that a year is opened for. */
    public List<Node> departments() {
        return em.createQuery("SELECT n FROM Node n WHERE n.level = :level ORDER BY n.ordinal, n.name", Node.class)
                .setParameter("level", Level.DEPARTMENT).getResultList();
    }

    /** Who holds or deputises for which role on the day, with their people fetched. */
    public List<Assignment> assignmentsOn(LocalDate day) {
        return em.createQuery("""
                        SELECT a FROM Assignment a JOIN FETCH a.person
                        WHERE a.validFrom <= :day AND (a.validTo IS NULL OR a.validTo >= :day)""", Assignment.class)
                .setParameter("day", day).getResultList();
    }
}

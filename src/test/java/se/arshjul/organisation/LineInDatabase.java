package se.arshjul.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Wired;
import se.arshjul.worklist.WaitingWork;
import se.arshjul.launch.Portal;

/** Places and people laid in the real database for one test; nothing of it stays. */
public final class LineInDatabase implements AutoCloseable {

    public static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static int count;

    public final EntityManager em;
    private final EntityManagerFactory factory;

    public LineInDatabase(Portal portal) {
        var database = portal.database();
        factory = Persistence.createEntityManagerFactory("arshjul", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", database.url(), "jakarta.persistence.jdbc.user", database.user(),
                "jakarta.persistence.jdbc.password", database.password(), "eclipselink.target-server", "None",
                "eclipselink.weaving", "false", "eclipselink.logging.level", "SEVERE"));
        em = factory.createEntityManager();
        em.getTransaction().begin();
    }

    public Node node(Level level, Node parent) {
        var node = new Node("ROLL" + ++count, "Plats " + count, level, LONG_AGO);
        node.placeUnder(parent, null);
        em.persist(node);
        em.flush();
        node.settlePath();
        return node;
    }

    /** A place that takes over from others the day after their last. */
    public Node successor(LocalDate lastDay, Node parent, Node... earlier) {
        var node = node(earlier[0].level(), parent);
        node.last(lastDay.plusDays(1), null);
        node.replace(Set.of(earlier));
        for (Node one : earlier) {
            one.last(LONG_AGO, lastDay);
        }
        return node;
    }

    /** Somebody who manages the place for good. */
    public Actor manager(Node node) {
        return manager(node, LONG_AGO, null, null);
    }

    public Actor manager(Node node, LocalDate from, LocalDate to, Person deputisesFor) {
        var role = node.level() == Level.UNIT ? Role.UNIT_MANAGER
                : node.level() == Level.DIVISION ? Role.DIVISION_MANAGER : Role.DEPARTMENT_DIRECTOR;
        return holder(role, node, from, to, deputisesFor);
    }

    public Actor holder(Role role, Node node, LocalDate from, LocalDate to, Person deputisesFor) {
        var person = person();
        var assignment = new Assignment(person, role, node, from);
        assignment.until(to);
        assignment.deputiseFor(deputisesFor);
        em.persist(assignment);
        return read(person.username());
    }

    public Person person() {
        var person = new Person("roll." + ++count, "Person " + count, "roll@example.org");
        em.persist(person);
        return person;
    }

    /** A task that waits for the place's manager. */
    public void openTask(Node node) {
        em.createNativeQuery("""
                INSERT INTO work_item (task_id, audience, due_on, form_key, process_key, subject, place_name, opened_at)
                VALUES (?1, ?2, '2030-01-01', 'contribution/contribution', 'contribution-0', 'Prov', 'Prov', now())""")
                .setParameter(1, "roll-" + ++count).setParameter(2, "manager:" + node.id()).executeUpdate();
    }

    public Actor again(Actor actor) {
        return read(actor.username());
    }

    public Actor read(String username) {
        em.flush();
        var source = new ActorSource();
        source.em = em;
        source.time = new BusinessTime();
        source.work = new Wired(em).make(WaitingWork.class);
        return source.read(username);
    }

    @Override
    public void close() {
        em.getTransaction().rollback();
        em.close();
        factory.close();
    }
}

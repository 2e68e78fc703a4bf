package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.it.OnRunningPortal;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads people's grounds from the real database: a right begins and ends with the role, the deputising or the vacancy. */
@OnRunningPortal
@Tag("security-2")
class RolesOverTimeIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static int count;

    private final EntityManagerFactory factory;
    private final Access access = new Access();
    private final LocalDate today = new BusinessTime().today();
    private EntityManager em;
    private Node department;
    private Node division;
    private Node unit;
    private Node sibling;

    RolesOverTimeIT(Portal portal) {
        var database = portal.database();
        factory = Persistence.createEntityManagerFactory("arshjul", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", database.url(), "jakarta.persistence.jdbc.user", database.user(),
                "jakarta.persistence.jdbc.password", database.password(), "eclipselink.target-server", "None",
                "eclipselink.weaving", "false", "eclipselink.logging.level", "SEVERE"));
    }

    @BeforeEach
    void layTheLine() {
        em = factory.createEntityManager();
        em.getTransaction().begin();
        department = node(Level.DEPARTMENT, null);
        division = node(Level.DIVISION, department);
        unit = node(Level.UNIT, division);
        sibling = node(Level.UNIT, division);
    }

    /** Nothing that these tests wrote stays. */
    @AfterEach
    void takeItAway() {
        em.getTransaction().rollback();
        em.close();
        factory.close();
    }

    @Test
    void a_holder_may_from_the_first_day_to_the_last() {
        assertThat(mayWrite(manager(unit, today, today, null))).isTrue();
        assertThat(mayWrite(manager(unit, LONG_AGO, null, null))).isTrue();
    }

    @Test
    void a_role_that_has_expired_or_not_begun_gives_nothing() {
        assertThat(mayWrite(manager(unit, LONG_AGO, today.minusDays(1), null))).isFalse();
        assertThat(mayWrite(manager(unit, today.plusDays(1), null, null))).isFalse();
    }

    @Test
    @Tag("organisation-3")
    void a_deputy_may_within_the_window_alone_and_openly() {
        var holder = person();
        assertThat(mayWrite(manager(unit, today.minusDays(1), today.plusDays(1), holder))).isTrue();
        assertThat(mayWrite(manager(unit, today.plusDays(1), today.plusDays(9), holder))).isFalse();
        assertThat(mayWrite(manager(unit, today.minusDays(9), today.minusDays(1), holder))).isFalse();
        var deputy = manager(unit, today, today, holder);
        assertThat(access.granting(deputy, Action.WRITE_CONTRIBUTION, Place.of(unit)).actingFor()).isEqualTo(holder.name());
    }

    @Test
    void a_manager_may_at_the_own_place_and_not_at_its_sibling_child_or_superior() {
        var actor = manager(unit, LONG_AGO, null, null);
        manager(sibling, LONG_AGO, null, null);
        assertThat(access.permits(actor, Action.WRITE_CONTRIBUTION, Place.of(sibling))).isFalse();
        assertThat(access.permits(actor, Action.WRITE_DIVISION, Place.of(division))).isFalse();
        assertThat(access.permits(actor, Action.READ_DRAFT, Place.of(sibling))).isFalse();
    }

    @Test
    @Tag("organisation-2")
    void a_vacant_post_is_answered_for_by_the_nearest_superior_until_it_is_filled() {
        var divisionManager = manager(division, LONG_AGO, null, null);
        var director = manager(department, LONG_AGO, null, null);
        assertThat(mayWrite(divisionManager)).isTrue();
        assertThat(mayWrite(director)).isFalse();
        assertThat(access.granting(divisionManager, Action.WRITE_CONTRIBUTION, Place.of(unit)).ground())
                .isEqualTo(Standing.Ground.VACANT_BELOW);
        manager(unit, LONG_AGO, null, null);
        assertThat(mayWrite(again(divisionManager))).isFalse();
    }

    @Test
    @Tag("organisation-2")
    void a_vacancy_over_a_vacancy_goes_further_up() {
        var director = manager(department, LONG_AGO, null, null);
        assertThat(mayWrite(director)).isTrue();
        assertThat(access.permits(director, Action.REVIEW_CONTRIBUTION, Place.of(division))).isTrue();
        manager(division, LONG_AGO, today.minusDays(1), null);
        assertThat(mayWrite(again(director))).isTrue();
    }

    @Test
    @Tag("security-8")
    void an_administrator_of_the_installation_holds_the_role_everywhere() {
        var person = person();
        em.persist(Assignment.administrator(person, today));
        var actor = read(person.username());
        assertThat(access.permits(actor, Action.ADMINISTER_ACCOUNTS, null)).isTrue();
        assertThat(access.permits(actor, Action.WRITE_CONTRIBUTION, Place.of(unit))).isFalse();
        assertThat(actor.audiences()).isEmpty();
    }

    private boolean mayWrite(Actor actor) {
        return access.permits(actor, Action.WRITE_CONTRIBUTION, Place.of(unit));
    }

    private Actor manager(Node node, LocalDate from, LocalDate to, Person deputisesFor) {
        var person = person();
        var role = node.level() == Level.UNIT ? Role.UNIT_MANAGER
                : node.level() == Level.DIVISION ? Role.DIVISION_MANAGER : Role.DEPARTMENT_DIRECTOR;
        var assignment = new Assignment(person, role, node, from);
        assignment.until(to);
        assignment.deputiseFor(deputisesFor);
        em.persist(assignment);
        return read(person.username());
    }

    private Actor again(Actor actor) {
        return read(actor.username());
    }

    private Actor read(String username) {
        em.flush();
        var source = new ActorSource();
        source.em = em;
        source.time = new BusinessTime();
        return source.read(username);
    }

    private Person person() {
        var person = new Person("roll." + ++count, "Person " + count, "roll@example.org");
        em.persist(person);
        return person;
    }

    private Node node(Level level, Node parent) {
        var node = new Node("ROLL" + ++count, "Plats " + count, level, LONG_AGO);
        node.placeUnder(parent, null);
        em.persist(node);
        em.flush();
        node.settlePath();
        return node;
    }
}

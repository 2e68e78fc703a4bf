package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.organisation.LineInDatabase.LONG_AGO;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.it.OnRunningPortal;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;
import se.arshjul.organisation.Standing.Ground;

/** Who answers for places that were renamed, merged, split or closed, read from the real database. */
@OnRunningPortal
class ReplacedPlacesIT {

    private final LocalDate today = new BusinessTime().today();
    private final LocalDate yesterday = today.minusDays(1);
    private final Portal portal;
    private LineInDatabase line;
    private Node department;
    private Node division;
    private Node unit;
    private Actor director;

    ReplacedPlacesIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void layTheLine() {
        line = new LineInDatabase(portal);
        department = line.node(Level.DEPARTMENT, null);
        division = line.node(Level.DIVISION, department);
        unit = line.node(Level.UNIT, division);
        director = line.manager(department);
    }

    @AfterEach
    void takeItAway() {
        line.close();
    }

    @Test
    @Tag("organisation-6")
    void a_renamed_place_stays_with_its_manager_and_goes_to_nobody_else() {
        var renamed = line.successor(yesterday, department, division);
        var chief = line.manager(renamed);
        assertThat(ground(chief, division)).isEqualTo(Ground.SUCCESSOR);
        assertThat(chief.audiences()).contains("manager:" + division.id());
        assertThat(chief.managing(Place.of(division)).orElseThrow().ended()).isEqualTo(yesterday);
        assertThat(line.again(director).isManagerAt(Place.of(division))).isFalse();
    }

    @Test
    @Tag("organisation-6")
    void it_stays_so_through_several_renamings_and_a_merger() {
        var other = line.node(Level.DIVISION, department);
        var second = line.successor(yesterday.minusDays(9), department, division);
        var third = line.successor(yesterday, department, second, other);
        var chief = line.manager(third);
        assertThat(ground(chief, division)).isEqualTo(Ground.SUCCESSOR);
        assertThat(ground(chief, second)).isEqualTo(Ground.SUCCESSOR);
        assertThat(ground(chief, other)).isEqualTo(Ground.SUCCESSOR);
    }

    @Test
    @Tag("organisation-6")
    void each_of_those_that_a_place_was_split_into_may() {
        var one = line.successor(yesterday, division, unit);
        var two = line.successor(yesterday, division, unit);
        assertThat(ground(line.manager(one), unit)).isEqualTo(Ground.SUCCESSOR);
        assertThat(ground(line.manager(two), unit)).isEqualTo(Ground.SUCCESSOR);
    }

    @Test
    @Tag("organisation-6")
    void a_place_that_lives_on_or_has_a_holder_still_is_not_taken_over() {
        var besides = line.successor(yesterday, department, division);
        division.last(LONG_AGO, null);
        assertThat(line.manager(besides).isManagerAt(Place.of(division))).isFalse();
        division.last(LONG_AGO, yesterday);
        line.manager(division);
        assertThat(line.manager(besides).isManagerAt(Place.of(division))).isFalse();
    }

    @Test
    @Tag("organisation-3")
    @Tag("organisation-6")
    void a_deputy_of_the_new_place_acts_openly_as_deputy_at_the_old() {
        var holder = line.person();
        var deputy = line.manager(line.successor(yesterday, department, division), today, today, holder);
        assertThat(deputy.signature(deputy.managing(Place.of(division)).orElseThrow())).contains("(för " + holder.name() + ")");
    }

    @Test
    @Tag("organisation-6")
    void a_planner_and_a_controller_follow_their_department_too() {
        var renamed = line.successor(yesterday, null, department);
        var planner = line.holder(Role.PLANNER, renamed, LONG_AGO, null, null);
        line.em.createQuery("DELETE FROM Assignment a WHERE a.node = :node").setParameter("node", department).executeUpdate();
        var chief = line.manager(renamed);
        assertThat(planner.audiences()).contains("planner:" + department.id());
        assertThat(planner.isManagerAt(Place.of(department))).isFalse();
        assertThat(chief.audiences()).contains("manager:" + department.id(), "controller:" + department.id())
                .doesNotContain("planner:" + department.id());
    }

    @Test
    @Tag("organisation-2")
    @Tag("organisation-6")
    void where_the_new_place_has_no_manager_its_superior_stands_in_for_both() {
        var renamed = line.successor(yesterday, department, division);
        line.openTask(division);
        assertThat(ground(line.again(director), renamed)).isEqualTo(Ground.VACANT_BELOW);
        assertThat(ground(line.again(director), division)).isEqualTo(Ground.VACANT_BELOW);
    }

    @Test
    @Tag("organisation-7")
    void a_closed_place_is_its_superiors_only_while_a_task_waits_there() {
        var chief = line.manager(division);
        assertThat(ground(chief, unit)).isEqualTo(Ground.VACANT_BELOW);
        unit.last(LONG_AGO, yesterday);
        assertThat(line.again(chief).isManagerAt(Place.of(unit))).isFalse();
        line.openTask(unit);
        assertThat(ground(line.again(chief), unit)).isEqualTo(Ground.VACANT_BELOW);
    }

    @Test
    @Tag("organisation-2")
    void a_vacant_place_under_a_closed_one_is_found_all_the_same() {
        division.last(LONG_AGO, yesterday);
        assertThat(ground(line.again(director), unit)).isEqualTo(Ground.VACANT_BELOW);
    }

    @Test
    @Tag("organisation-2")
    void a_vacant_post_has_the_role_of_its_level() {
        var held = line.again(director).managing(Place.of(division)).orElseThrow();
        assertThat(held.role()).isEqualTo(Role.DIVISION_MANAGER);
        assertThat(director.signature(held)).endsWith(" (för vakant verksamhetschef, " + division.name() + ")");
        assertThat(line.again(director).managing(Place.of(unit)).orElseThrow().role()).isEqualTo(Role.UNIT_MANAGER);
    }

    @Test
    @Tag("organisation-2")
    @Tag("organisation-6")
    void who_answers_for_a_place_is_the_same_seen_from_the_place_as_from_the_person() {
        var split = line.successor(yesterday, division, unit);
        line.openTask(division);
        assertThat(answering(unit)).containsExactly(director.name());
        var renamed = line.successor(yesterday, department, division);
        assertThat(answering(division)).containsExactly(director.name());
        var chief = line.manager(renamed);
        assertThat(answering(division)).containsExactly(chief.name());
        assertThat(answering(unit)).containsExactly(chief.name());
        assertThat(chief.isManagerAt(Place.of(split))).isTrue();
    }

    private java.util.List<String> answering(Node node) {
        line.em.flush();
        var answerers = new Answerers();
        answerers.em = line.em;
        answerers.time = new BusinessTime();
        return answerers.of(java.util.List.of(node.id())).getOrDefault(node.id(), java.util.List.of()).stream()
                .map(Answerers.Answering::person).toList();
    }

    @Test
    void the_grounds_are_read_by_index_however_many_roles_there_are() {
        line.em.createNativeQuery("""
                INSERT INTO assignment (id, person_id, role, node_id, valid_from)
                SELECT -k, (SELECT min(id) FROM person), 'SPECIALIST', ?1, DATE '2015-01-01' + k FROM generate_series(1, 9000) k""")
                .setParameter(1, unit.id()).executeUpdate();
        var plan = line.em.createNativeQuery("EXPLAIN " + ActorSource.STANDINGS).setParameter(1, director.username())
                .setParameter(2, java.sql.Date.valueOf(today)).getResultList();
        assertThat(plan.toString())
                .contains("Index").doesNotContain("Seq Scan on assignment");
    }

    @Test
    @Tag("organisation-9")
    void the_line_of_a_past_day_is_read_as_it_was_then() {
        var other = line.node(Level.DIVISION, department);
        unit.moveUnder(other, null, today);
        line.em.flush();
        line.em.clear();
        assertThat(below(yesterday, division)).contains(unit.name());
        assertThat(below(yesterday, other)).isEmpty();
        assertThat(below(today, other)).containsExactly(unit.name());
    }

    private java.util.List<String> below(LocalDate day, Node node) {
        var reader = new OrganisationReader();
        reader.em = line.em;
        reader.organisation = new OrganisationRepository();
        reader.organisation.em = line.em;
        return reader.tree(day).stream().filter(place -> place.id() == department.id()).flatMap(place -> place.below().stream())
                .filter(place -> place.id() == node.id()).flatMap(place -> place.below().stream()).map(PlaceView::name).toList();
    }

    private static Ground ground(Actor actor, Node node) {
        return actor.managing(Place.of(node)).map(Standing::ground).orElse(null);
    }
}

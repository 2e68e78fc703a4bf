package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.organisation.LineInDatabase.LONG_AGO;

import java.time.LocalDate;
import java.util.List;
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

    private final Access access = new Access();
    private final LocalDate today = new BusinessTime().today();
    private final Portal portal;
    private LineInDatabase line;
    private Node department;
    private Node division;
    private Node unit;
    private Node sibling;

    RolesOverTimeIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void layTheLine() {
        line = new LineInDatabase(portal);
        department = line.node(Level.DEPARTMENT, null);
        division = line.node(Level.DIVISION, department);
        unit = line.node(Level.UNIT, division);
        sibling = line.node(Level.UNIT, division);
    }

    /** Nothing that these tests wrote stays. */
    @AfterEach
    void takeItAway() {
        line.close();
    }

    @Test
    void a_holder_may_from_the_first_day_to_the_last() {
        assertThat(mayWrite(line.manager(unit, today, today, null))).isTrue();
        assertThat(mayWrite(line.manager(unit, LONG_AGO, null, null))).isTrue();
    }

    @Test
    void a_role_that_has_expired_or_not_begun_gives_nothing() {
        assertThat(mayWrite(line.manager(unit, LONG_AGO, today.minusDays(1), null))).isFalse();
        assertThat(mayWrite(line.manager(unit, today.plusDays(1), null, null))).isFalse();
    }

    @Test
    @Tag("organisation-3")
    void a_deputy_may_within_the_window_alone_and_openly() {
        var holder = line.person();
        assertThat(mayWrite(line.manager(unit, today.minusDays(1), today.plusDays(1), holder))).isTrue();
        assertThat(mayWrite(line.manager(unit, today.plusDays(1), today.plusDays(9), holder))).isFalse();
        assertThat(mayWrite(line.manager(unit, today.minusDays(9), today.minusDays(1), holder))).isFalse();
        var deputy = line.manager(unit, today, today, holder);
        assertThat(access.granting(deputy, Action.WRITE_CONTRIBUTION, Place.of(unit)).actingFor()).isEqualTo(holder.name());
    }

    @Test
    void a_manager_may_at_the_own_place_and_not_at_its_sibling_child_or_superior() {
        var actor = line.manager(unit, LONG_AGO, null, null);
        line.manager(sibling, LONG_AGO, null, null);
        assertThat(access.permits(actor, Action.WRITE_CONTRIBUTION, Place.of(sibling))).isFalse();
        assertThat(access.permits(actor, Action.WRITE_DIVISION, Place.of(division))).isFalse();
        assertThat(access.permits(actor, Action.READ_DRAFT, Place.of(sibling))).isFalse();
    }

    @Test
    @Tag("organisation-2")
    void a_vacant_post_is_answered_for_by_the_nearest_superior_until_it_is_filled() {
        var divisionManager = line.manager(division, LONG_AGO, null, null);
        var director = line.manager(department, LONG_AGO, null, null);
        assertThat(mayWrite(divisionManager)).isTrue();
        assertThat(mayWrite(director)).isFalse();
        assertThat(access.granting(divisionManager, Action.WRITE_CONTRIBUTION, Place.of(unit)).ground())
                .isEqualTo(Standing.Ground.VACANT_BELOW);
        line.manager(unit, LONG_AGO, null, null);
        assertThat(mayWrite(line.again(divisionManager))).isFalse();
    }

    @Test
    @Tag("organisation-2")
    void a_vacancy_over_a_vacancy_goes_further_up() {
        var director = line.manager(department, LONG_AGO, null, null);
        assertThat(mayWrite(director)).isTrue();
        assertThat(access.permits(director, Action.REVIEW_CONTRIBUTION, Place.of(division))).isTrue();
        line.manager(division, LONG_AGO, today.minusDays(1), null);
        assertThat(mayWrite(line.again(director))).isTrue();
    }

    @Test
    @Tag("organisation-10")
    void a_vacant_post_is_called_what_its_holder_would_be_called_there() {
        var staff = line.node(Level.STAFF, department);
        var subunit = line.node(Level.SUBUNIT, division);
        var named = line.node(Level.SUBUNIT, division);
        named.describe("Enheten för vuxna", Level.SUBUNIT, 1, "Enhet");
        var director = line.manager(department, LONG_AGO, null, null);
        assertThat(List.of(staff, subunit, named, unit, division)).extracting(place -> director.managing(Place.of(place)).orElseThrow().title())
                .containsExactly("STAFF_MANAGER", "SUBUNIT_MANAGER", "UNIT_MANAGER", "UNIT_MANAGER", "DIVISION_MANAGER");
        var head = line.holder(Role.UNIT_MANAGER, staff, LONG_AGO, null, null);
        assertThat(head.managing(Place.of(staff)).orElseThrow().title()).isEqualTo("STAFF_MANAGER");
    }

    @Test
    @Tag("security-8")
    void an_administrator_of_the_installation_holds_the_role_everywhere() {
        var person = line.person();
        line.em.persist(Assignment.administrator(person, today));
        var actor = line.read(person.username());
        assertThat(access.permits(actor, Action.ADMINISTER_ACCOUNTS, null)).isTrue();
        assertThat(access.permits(actor, Action.WRITE_CONTRIBUTION, Place.of(unit))).isFalse();
        assertThat(actor.audiences()).isEmpty();
    }

    private boolean mayWrite(Actor actor) {
        return access.permits(actor, Action.WRITE_CONTRIBUTION, Place.of(unit));
    }
}

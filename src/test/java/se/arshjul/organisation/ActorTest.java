package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ActorTest {

    final Place eken = Place.node(7, "/1/3/7/");
    final Place linden = Place.node(8, "/1/3/8/");
    final Standing own = new Standing(Role.UNIT_MANAGER, eken, "Eken", Standing.Ground.HOLDER, null);
    final Standing deputy = new Standing(Role.UNIT_MANAGER, linden, "Linden", Standing.Ground.DEPUTY, "Chef Linden");
    final Actor chef = new Actor(1, "chef.eken", "Chef Eken", "sv", List.of(deputy, own));

    @Test
    @Tag("organisation-1")
    void has_a_right_only_at_the_places_where_a_role_is_held() {
        assertThat(chef.isManagerAt(eken)).isTrue();
        assertThat(chef.isManagerAt(Place.node(3, "/1/3/"))).isFalse();
        assertThat(chef.audiences()).containsExactlyInAnyOrder("manager:7", "manager:8");
    }

    @Test
    @Tag("organisation-3")
    void signs_openly_as_deputy() {
        assertThat(chef.signature(chef.managing(linden).orElseThrow())).isEqualTo("Chef Eken (för Chef Linden)");
        assertThat(chef.signature(chef.managing(eken).orElseThrow())).isEqualTo("Chef Eken");
    }

    @Test
    @Tag("organisation-2")
    void acts_as_holder_before_acting_for_a_vacant_post() {
        var vacancy = new Standing(Role.UNIT_MANAGER, eken, "Eken", Standing.Ground.VACANT_BELOW, null);
        var both = new Actor(1, "chef.eken", "Chef Eken", "sv", List.of(vacancy, own));
        assertThat(both.managing(eken)).contains(own);
    }

    @Test
    @Tag("organisation-8")
    void signs_openly_for_a_vacant_post_or_a_closed_place() {
        var vacant = Standing.forNobody(Role.UNIT_MANAGER, eken, "Eken", null, "UNIT_MANAGER", List.of());
        assertThat(chef.signature(vacant)).isEqualTo("Chef Eken (för vakant enhetschef, Eken)");
        var closed = Standing.forNobody(Role.UNIT_MANAGER, eken, "Eken", java.time.LocalDate.of(2026, 6, 30), "UNIT_MANAGER", List.of());
        assertThat(chef.signature(closed)).isEqualTo("Chef Eken (för Eken, som har upphört)");
    }

    @Test
    @Tag("organisation-10")
    void signs_for_the_post_by_what_its_holder_is_called_there() {
        var vacant = Standing.forNobody(Role.UNIT_MANAGER, eken, "Stab och kvalitet", null, "STAFF_MANAGER", List.of());
        assertThat(chef.signature(vacant)).isEqualTo("Chef Eken (för vakant stabschef, Stab och kvalitet)");
    }

    @Test
    void knows_what_stands_above_in_the_line() {
        assertThat(Place.node(3, "/1/3/").isAbove(eken)).isTrue();
        assertThat(eken.isAbove(eken)).isFalse();
        assertThat(Place.node(2, "/1/2/").isAbove(eken)).isFalse();
        assertThat(eken.superior()).contains(3L);
        assertThat(Place.node(1, "/1/").superior()).isEmpty();
    }
}

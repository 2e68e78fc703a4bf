package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NodeTest {

    final Node department = Line.node("SOC", Level.DEPARTMENT, null);
    final Node earlier = Line.node("OOF", Level.DIVISION, department, LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31));
    final Node successor = Line.node("PSO", Level.DIVISION, department, LocalDate.of(2020, 1, 1), null);

    @Test
    @Tag("organisation-4")
    void keeps_its_name_when_closed_and_is_named_by_its_successor() {
        successor.replace(Set.of(earlier));
        assertThat(successor.replaces()).containsExactly(earlier);
        assertThat(earlier.name()).isEqualTo("OOF");
        assertThat(earlier.existsOn(LocalDate.of(2019, 12, 31))).isTrue();
        assertThat(earlier.existsOn(LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void exists_during_a_year_it_opens_or_closes_in() {
        assertThat(successor.existsDuring(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(successor.existsDuring(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))).isTrue();
    }

    @Test
    @Tag("organisation-9")
    void remembers_where_it_stood_when_it_moves() {
        var unit = Line.node("U", Level.UNIT, earlier);
        unit.moveUnder(successor, null, LocalDate.of(2020, 1, 20));
        assertThat(unit.parent()).isSameAs(successor);
        assertThat(unit.parentOn(LocalDate.of(2019, 12, 31))).isSameAs(earlier);
        assertThat(unit.parentOn(LocalDate.of(2020, 1, 1))).isSameAs(successor);
        unit.moveUnder(department, null, LocalDate.of(2020, 6, 1));
        unit.moveUnder(successor, null, LocalDate.of(2020, 6, 1));
        assertThat(unit.parentOn(LocalDate.of(2020, 5, 31))).isSameAs(successor);
        assertThat(unit.parentOn(LocalDate.of(2020, 6, 1))).isSameAs(successor);
        assertThat(unit.parentOn(LocalDate.of(2019, 12, 31))).isSameAs(earlier);
    }

    @Test
    @Tag("organisation-9")
    void stands_where_it_stood_until_the_place_it_moves_to_begins() {
        var unit = Line.node("U", Level.UNIT, department);
        unit.moveUnder(successor, null, LocalDate.of(2019, 11, 1));
        assertThat(unit.parentOn(LocalDate.of(2019, 12, 31))).isSameAs(department);
        assertThat(unit.parentOn(LocalDate.of(2020, 1, 1))).isSameAs(successor);
    }

    @Test
    void stands_under_what_its_path_passes() {
        assertThat(successor.isUnder(department)).isTrue();
        assertThat(department.isUnder(successor)).isFalse();
    }
}

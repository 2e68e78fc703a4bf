package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;

class ParticipationTest {

    final Node department = Line.node("SOC", Level.DEPARTMENT, null);
    final Node staff = Line.node("MAS", Level.STAFF, department);
    final Node closed = Line.node("OOF", Level.DIVISION, department, LocalDate.of(2015, 1, 1), LocalDate.of(2026, 12, 31));
    final Node division = Line.node("ASI", Level.DIVISION, department);
    final Node unit = Line.node("ASI-AME", Level.UNIT, division);
    final Node below = Line.node("ASI-AME-VT", Level.SUBUNIT, unit);
    final Node area = Line.node("ASI-SOD", Level.SUBUNIT, division);
    final Node inArea = Line.node("ASI-SOD-1", Level.UNIT, area);
    final Node standalone = Line.node("AT", Level.UNIT, department);
    final Participation year = new Participation(department,
            List.of(department, staff, closed, division, unit, below, area, inArea, standalone), Period.ofYear(2027));

    @Test
    void what_stands_under_the_department_in_the_year_writes_a_divisions_part() {
        assertThat(year.divisions()).containsExactly(staff, division, standalone);
    }

    @Test
    void the_topmost_units_write_their_own_whatever_stands_between() {
        assertThat(year.units(division)).containsExactly(unit, inArea);
    }

    @Test
    void a_unit_right_under_the_department_has_no_units_below() {
        assertThat(year.units(standalone)).isEmpty();
        assertThat(year.units(staff)).isEmpty();
    }

    @Test
    @Tag("contribution-11")
    void who_is_not_asked_writes_nothing() {
        var divisionsAlone = asked(place -> place.level() == Level.DIVISION);
        assertThat(divisionsAlone.divisions()).containsExactly(division);
        assertThat(divisionsAlone.units(division)).isEmpty();
    }

    @Test
    @Tag("contribution-11")
    void a_division_is_there_while_its_units_are_asked() {
        assertThat(asked(place -> place.level() == Level.UNIT).divisions()).containsExactly(division, standalone);
    }

    private Participation asked(java.util.function.Predicate<Node> asked) {
        return new Participation(department, List.of(department, staff, division, unit, standalone), Period.ofYear(2027), asked);
    }
}

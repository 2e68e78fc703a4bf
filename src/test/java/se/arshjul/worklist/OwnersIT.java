package se.arshjul.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.it.OnRunningPortal;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.LineInDatabase;
import se.arshjul.organisation.Node;

/** Whose the tasks of places are that have ended, read from the real database. */
@OnRunningPortal
class OwnersIT {

    private final LocalDate yesterday = new BusinessTime().today().minusDays(1);
    private final Portal portal;
    private LineInDatabase line;
    private WorklistReader reader;
    private Node department;
    private Node old;
    private Node later;

    OwnersIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void aPlaceGoesToAnotherDepartment() {
        line = new LineInDatabase(portal);
        reader = new WorklistReader();
        reader.em = line.em;
        reader.time = new BusinessTime();
        department = line.node(Level.DEPARTMENT, null);
        old = line.node(Level.DIVISION, department);
        later = line.successor(yesterday, line.node(Level.DEPARTMENT, null), old);
        line.openTask(old);
        line.em.flush();
    }

    @AfterEach
    void takeItAway() {
        line.close();
    }

    @Test
    @Tag("organisation-6")
    void a_task_of_a_replaced_place_is_owned_by_the_manager_of_the_new_and_not_by_the_old_superior() {
        line.manager(department);
        assertThat(ownerless()).contains("manager:" + old.id());
        line.manager(later);
        assertThat(ownerless()).doesNotContain("manager:" + old.id());
    }

    @Test
    @Tag("organisation-7")
    void a_task_of_a_closed_place_is_owned_by_its_superior() {
        line.em.createNativeQuery("DELETE FROM node_replaces WHERE replaced_id = ?1").setParameter(1, old.id()).executeUpdate();
        assertThat(ownerless()).contains("manager:" + old.id());
        line.manager(department);
        assertThat(ownerless()).doesNotContain("manager:" + old.id());
    }

    @Test
    @Tag("worklist-4")
    void a_task_of_a_replaced_place_may_be_handed_over_between_those_who_manage_the_new() {
        var one = line.manager(later);
        var other = line.manager(later);
        assertThat(reader.mates(List.of("manager:" + old.id()), one)).extracting(Mate::username).containsExactly(other.username());
    }

    private List<String> ownerless() {
        return reader.withoutLivingOwner().stream().map(WorkItem::audience).toList();
    }
}

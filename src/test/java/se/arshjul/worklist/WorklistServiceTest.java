package se.arshjul.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.ActorSource;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;

class WorklistServiceTest {

    static final WorkItem REVIEW = new WorkItem("t1", "manager:7", LocalDate.of(2026, 10, 20),
            "contribution/review", "contribution-417", 3L, "Verksamhetsplan 2027", "Eken", Instant.EPOCH, null, null, null, null);

    final Actor chef = actor("chef.eken", 7);
    final Actor stranger = actor("chef.linden", 8);
    final WorklistService service = new WorklistService();

    @BeforeEach
    void knowOneTask() {
        service.reader = new WorklistReader() {
            @Override
            public Optional<WorkItem> find(String taskId) {
                return Optional.of(REVIEW).filter(item -> item.taskId().equals(taskId));
            }

            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 10, 21);
            }
        };
        service.people = new ActorSource() {
            @Override
            public Optional<Actor> find(String username) {
                return List.of(chef, stranger).stream().filter(actor -> actor.username().equals(username)).findFirst();
            }
        };
        service.receipts = new CommandReceipts() {
            @Override
            public String once(CommandKey key, Actor actor, String command, Supplier<String> work) {
                return work.get();
            }
        };
    }

    @Test
    @Tag("worklist-4")
    void a_task_is_not_handed_over_to_somebody_who_may_not_do_it() {
        assertThatThrownBy(() -> service.handOver("t1", "chef.linden", CommandKey.fresh(), chef))
                .hasMessageContaining("worklist.mayNotDoIt");
        assertThatThrownBy(() -> service.handOver("t1", "ingen", CommandKey.fresh(), chef))
                .hasMessageContaining("worklist.noSuchPerson");
    }

    @Test
    @Tag("worklist-5")
    void a_task_is_not_put_aside_until_a_day_that_is_past() {
        assertThatThrownBy(() -> service.watchUntil("t1", LocalDate.of(2026, 10, 20), CommandKey.fresh(), chef))
                .hasMessageContaining("worklist.watchPast");
    }

    @Test
    @Tag("worklist-1")
    void a_task_of_another_place_is_not_there() {
        assertThatThrownBy(() -> service.take("t1", CommandKey.fresh(), stranger)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_item_knows_the_way_to_its_form() {
        assertThat(REVIEW.path()).isEqualTo("/contribution/review?id=417");
        assertThat(REVIEW.isLate(LocalDate.of(2026, 10, 21))).isTrue();
        assertThat(REVIEW.isLate(LocalDate.of(2026, 10, 20))).isFalse();
    }

    private static Actor actor(String username, long place) {
        return new Actor(place, username, username, "sv", List.of(new Standing(Role.UNIT_MANAGER,
                Place.node(place, "/1/" + place + "/"), "Eken", Standing.Ground.HOLDER, null)));
    }
}

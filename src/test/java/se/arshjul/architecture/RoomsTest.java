package se.arshjul.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A room knows the rooms it is said to know ({@link Rooms}): by its classes, its pages, its queries and its foreign keys. */
class RoomsTest {

    @Test
    void every_room_and_every_table_is_in_the_table_of_rooms() {
        assertThat(House.rooms()).isEqualTo(Rooms.all().keySet());
        assertThat(House.roomsOfTables()).isSubsetOf(Rooms.all().keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_room_knows_no_more_than_it_is_said_to_know() {
        return Rooms.all().keySet().stream().map(room -> DynamicTest.dynamicTest(room, () -> assertThat(House.arrows().stream()
                .filter(arrow -> arrow.from().room().equals(room) && !Rooms.allow(arrow))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_room_uses_all_that_it_is_said_to_know() {
        return Rooms.all().keySet().stream().map(room -> DynamicTest.dynamicTest(room, () -> {
            var used = House.arrows().stream().filter(arrow -> arrow.from().room().equals(room) && arrow.leavesRoom())
                    .map(arrow -> arrow.to().room()).collect(toCollection(TreeSet::new));
            assertThat(used).as("what " + room + " uses").containsAll(Rooms.of(room));
        }));
    }

    @Test
    void the_table_says_nothing_twice_and_features_know_no_edge() {
        var edges = Rooms.EDGES.keySet();
        Rooms.FEATURES.forEach((room, known) -> assertThat(Rooms.FEATURES.keySet()).as(room).containsAll(known));
        Rooms.GROUND.forEach((room, known) -> assertThat(Rooms.GROUND.keySet()).as(room).containsAll(known));
        Rooms.EDGES.forEach((room, known) -> assertThat(known).as(room).doesNotContainAnyElementsOf(Rooms.SERVING));
        assertThat(Stream.of(Rooms.GROUND, Rooms.FEATURES).flatMap(rooms -> rooms.keySet().stream()).collect(toSet()))
                .doesNotContainAnyElementsOf(edges);
    }
}

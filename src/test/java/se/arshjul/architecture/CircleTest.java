package se.arshjul.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No room knows, however far round, a room that knows it; pages count as their room, except in what all pages share. */
class CircleTest {

    @Test
    void rooms_know_each_other_in_one_direction() {
        assertThat(circle(House.arrows())).isEmpty();
    }

    @Test
    void a_circle_is_found_however_long_it_is() {
        assertThat(circle(List.of(arrow("a", "b"), arrow("b", "c"), arrow("a", "c")))).isEmpty();
        assertThat(circle(List.of(arrow("d", "a"), arrow("a", "b"), arrow("b", "c"), arrow("c", "a"))))
                .extracting(Arrow::toString).containsExactly("a -> b (x)", "b -> c (x)", "c -> a (x)");
    }

    private static Arrow arrow(String from, String to) {
        return new Arrow(Arrow.Side.of(from, false), Arrow.Side.of(to, false), "x");
    }

    /** The arrows of a circle, one after the other; empty when there is none. */
    private static List<Arrow> circle(List<Arrow> arrows) {
        var leaving = arrows.stream().filter(arrow -> arrow.leavesRoom() && !Rooms.throughPages(arrow))
                .collect(groupingBy(arrow -> arrow.from().room(), TreeMap::new, java.util.stream.Collectors.toList()));
        var free = new HashSet<String>();
        return leaving.keySet().stream().map(room -> walk(room, new ArrayList<>(), leaving, free))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Arrow> walk(String room, List<Arrow> way, Map<String, List<Arrow>> leaving, Set<String> free) {
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i).from().room().equals(room)) {
                return way.subList(i, way.size());
            }
        }
        for (Arrow arrow : free.contains(room) ? List.<Arrow>of() : leaving.getOrDefault(room, List.of())) {
            var further = new ArrayList<>(way);
            further.add(arrow);
            var found = walk(arrow.to().room(), further, leaving, free);
            if (!found.isEmpty()) {
                return found;
            }
        }
        free.add(room);
        return List.of();
    }
}

package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarlierPlacesTest {

    @Test
    void a_place_is_itself_first_and_then_all_that_it_replaced() {
        var replaced = Map.of(3L, List.of(2L, 7L), 2L, List.of(1L));
        assertThat(EarlierPlaces.chain(3L, replaced)).containsExactly(3L, 2L, 7L, 1L);
        assertThat(EarlierPlaces.chain(9L, replaced)).containsExactly(9L);
    }

    @Test
    void a_ring_ends() {
        assertThat(EarlierPlaces.chain(1L, Map.of(1L, List.of(2L), 2L, List.of(1L)))).containsExactly(1L, 2L);
    }
}

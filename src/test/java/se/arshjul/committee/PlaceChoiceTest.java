package se.arshjul.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceChoiceTest {

    @Test
    void names_the_chosen_among_divisions_and_units_in_their_order() {
        var places = List.of(new PlaceChoice(1, "Hemtjänst", List.of(new PlaceChoice(2, "Nord", List.of()), new PlaceChoice(3, "Syd", List.of()))),
                new PlaceChoice(4, "Stab", List.of()));
        assertThat(PlaceChoice.names(places, Set.of(4L, 3L))).containsExactly("Syd", "Stab");
        assertThat(PlaceChoice.names(places, Set.of(1L))).containsExactly("Hemtjänst");
    }
}

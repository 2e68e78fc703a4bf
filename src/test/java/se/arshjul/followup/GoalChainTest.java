package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalChainTest {

    final Map<Long, GoalChain.Link> links = new HashMap<>(Map.of(
            1L, new GoalChain.Link("KF-1", "INRIKTNINGSMAL", "Inriktningsmål", null),
            2L, new GoalChain.Link("SN-6", "NAMNDMAL", "Nämndmål", 1L),
            3L, new GoalChain.Link("AM-1", "ARBETSMILJOMAL", "Arbetsmiljömål", null),
            4L, new GoalChain.Link("SN-8", "FORVANTAT_RESULTAT", "Förväntat resultat", null)));
    final GoalChain chain = new GoalChain(links,
            Set.of("INRIKTNINGSMAL", "NAMNDMAL", "ARBETSMILJOMAL", "FORVANTAT_RESULTAT"));

    @Test
    void a_goal_stands_in_the_section_of_its_level() {
        assertThat(chain.sectionOf(3, List.of("INRIKTNINGSMAL", "ARBETSMILJOMAL"))).isEqualTo("ARBETSMILJOMAL");
    }

    @Test
    void a_goal_without_a_section_of_its_own_stands_with_the_one_above_it() {
        assertThat(chain.sectionOf(2, List.of("INRIKTNINGSMAL", "ARBETSMILJOMAL"))).isEqualTo("INRIKTNINGSMAL");
    }

    @Test
    void no_goal_is_left_out() {
        assertThat(chain.sectionOf(4, List.of("ARBETSMILJOMAL", "MALEN"))).isEqualTo("MALEN");
        assertThat(chain.sectionOf(4, List.of("INRIKTNINGSMAL", "ARBETSMILJOMAL"))).isEqualTo("INRIKTNINGSMAL");
    }

    @Test
    void a_ring_ends() {
        links.put(5L, new GoalChain.Link("SN-9", "NAMNDMAL", "", 6L));
        links.put(6L, new GoalChain.Link("SN-10", "NAMNDMAL", "", 5L));
        assertThat(new GoalChain(links, Set.of()).sectionOf(5, List.of("MALEN"))).isEqualTo("MALEN");
    }
}

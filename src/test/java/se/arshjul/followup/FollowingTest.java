package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FollowingTest {

    @Test @Tag("followup-7")
    void a_place_follows_its_own_activities() {
        assertThat(new Following(Map.of(1L, Set.of(1L), 2L, Set.of(2L))).followedBy(1)).containsExactly(1L);
    }

    @Test @Tag("followup-7")
    void a_renamed_place_follows_what_it_planned_under_its_earlier_name() {
        var following = new Following(Map.of(2L, Set.of(2L, 1L)));
        assertThat(following.followedBy(2)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(following.allPlanned()).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test @Tag("followup-7")
    void where_both_the_earlier_and_the_later_place_take_part_only_the_later_follows() {
        var following = new Following(Map.of(1L, Set.of(1L), 2L, Set.of(2L, 1L)));
        assertThat(following.followedBy(1)).isEmpty();
        assertThat(following.followedBy(2)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test @Tag("followup-7")
    void after_a_merger_one_follows_both_and_after_a_split_both_follow_one() {
        assertThat(new Following(Map.of(3L, Set.of(3L, 1L, 2L))).followedBy(3)).hasSize(3);
        var split = new Following(Map.of(2L, Set.of(2L, 1L), 3L, Set.of(3L, 1L)));
        assertThat(split.followedBy(2)).contains(1L);
        assertThat(split.followedBy(3)).contains(1L);
    }

    @Test @Tag("followup-7")
    void a_place_that_was_replaced_twice_is_followed_by_the_last() {
        var following = new Following(Map.of(2L, Set.of(2L, 1L), 3L, Set.of(3L, 2L, 1L)));
        assertThat(following.followedBy(2)).isEmpty();
        assertThat(following.followedBy(3)).contains(1L, 2L);
    }
}

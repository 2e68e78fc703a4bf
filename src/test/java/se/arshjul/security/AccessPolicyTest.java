package se.arshjul.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.organisation.Standing.Ground;

class AccessPolicyTest {

    private static final Place UNIT = Place.node(5, "/1/2/5/");
    final Access access = new Access();

    @Test
    @Tag("security-1")
    void grants_exactly_what_the_written_matrix_says() throws IOException {
        try (var written = getClass().getResourceAsStream("access-matrix.txt")) {
            assertThat(AccessMatrix.lines()).isEqualTo(new String(written.readAllBytes(), UTF_8).lines().toList());
        }
    }

    @Test
    @Tag("security-2")
    void treats_a_deputy_and_the_one_who_answers_for_a_vacant_post_as_the_holder() {
        assertThat(AccessMatrix.groundsAreAlike()).isTrue();
    }

    @Test
    @Tag("security-1")
    void refuses_everything_to_the_one_who_holds_no_role() {
        var nobody = new Actor(1, "ingen", "Ingen Roll", "sv", List.of());
        for (Action action : Action.values()) {
            assertThat(access.permits(nobody, action, UNIT)).as(action.name()).isFalse();
            assertThat(access.permits(nobody, action, null)).as(action.name()).isFalse();
            assertThat(access.permitsSomewhere(nobody, action)).as(action.name()).isFalse();
        }
    }

    @Test
    void names_the_holders_own_ground_before_the_deputys() {
        var actor = new Actor(1, "chef", "Chef", "sv", List.of(
                new Standing(Role.UNIT_MANAGER, UNIT, "Enheten", Ground.DEPUTY, "Någon Annan"),
                new Standing(Role.UNIT_MANAGER, UNIT, "Enheten", Ground.HOLDER, null)));
        assertThat(access.granting(actor, Action.WRITE_CONTRIBUTION, UNIT).ground()).isEqualTo(Ground.HOLDER);
    }

    @Test
    void names_the_action_it_refuses() {
        var auditor = new Actor(1, "revisor", "Revisor", "sv",
                List.of(new Standing(Role.AUDITOR, UNIT, "Enheten", Ground.HOLDER, null)));
        assertThatThrownBy(() -> access.require(auditor, Action.WRITE_CONTRIBUTION, UNIT))
                .isInstanceOfSatisfying(AccessDeniedException.class,
                        denied -> assertThat(denied.key()).isEqualTo("security.denied.WRITE_CONTRIBUTION"));
    }
}

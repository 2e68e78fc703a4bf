package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("organisation-4")
class SuccessionTest {

    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);

    @Test
    void one_that_took_over_from_one_that_ended_is_renamed() {
        assertThat(Succession.renamed(List.of(new Succession(2L, JULY, 1L, JUNE)))).containsOnlyKeys(2L)
                .containsEntry(2L, List.of(1L));
    }

    @Test
    void a_split_is_no_renaming() {
        assertThat(Succession.renamed(List.of(new Succession(2L, JULY, 1L, JUNE), new Succession(3L, JULY, 1L, JUNE)))).isEmpty();
    }

    @Test
    void a_merger_is_no_renaming() {
        assertThat(Succession.renamed(List.of(new Succession(3L, JULY, 1L, JUNE), new Succession(3L, JULY, 2L, JUNE)))).isEmpty();
    }

    @Test
    void a_place_that_lives_on_beside_the_new_one_keeps_its_own() {
        assertThat(Succession.renamed(List.of(new Succession(2L, JULY, 1L, null), new Succession(4L, JULY, 3L, JULY)))).isEmpty();
    }
}

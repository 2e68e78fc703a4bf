package se.arshjul.contribution.imagined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.SpineOnDatabase;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.TextComparison;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.reading.DocumentHtml;
import se.arshjul.reading.PlanComparison;
import java.util.List;

/**
 * A kind of section that nobody has thought of yet: one class of each sort, all in this package. It is written, lacks, is handed
 * over, reviewed, read, frozen and compared without a change anywhere else.
 */
class ImaginedKindIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();

    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void town() {
        database.importsWay("rounds");
    }

    private void on(Consumer<SpineOnDatabase> test) {
        database.inTransaction(em -> {
            test.accept(SpineOnDatabase.with(em, new Ideas(kept), new IdeasKeeper(kept)));
            return null;
        });
    }

    @Test
    void it_stops_a_hand_over_while_something_lacks_and_leads_to_its_section() {
        on(spine -> assertThatThrownBy(() -> spine.submit(ContributionDraft.NONE)).isInstanceOfSatisfying(IncompleteException.class, incomplete ->
                assertThat(incomplete.lacks()).anySatisfy(lack -> assertThat(lack.target()).isEqualTo("section:IDEER"))));
    }

    @Test
    void what_is_sent_along_is_kept_handed_over_and_frozen_as_blocks() {
        on(spine -> {
            MaterialForm form = new IdeasForm();
            spine.submit(new ContributionDraft(spine.texts(), List.of(form.toDraft()), null));
            assertThat(spine.unit().state()).isEqualTo(Contribution.State.SUBMITTED);
            assertThat(Json.read(spine.latest(FrozenVersion.Occasion.HANDED_OVER), ContributionContent.class)).isEqualTo(spine.content());
            assertThat(new DocumentHtml(key -> key).body(spine.content())).contains("<h2>Idéer</h2>", "Kvällscafé");
        });
    }

    @Test
    void a_reviewer_remarks_on_one_of_its_rows_by_name() {
        on(spine -> {
            spine.submit(new ContributionDraft(spine.texts(), List.of(new IdeasDraft(List.of("Kvällscafé"))), null));
            spine.giveBack("Bra, men skriv när.", "idea:Kvällscafé", "Vilken kväll?");
            assertThat(spine.remarks()).contains("Kvällscafé: Vilken kväll?");
            assertThatThrownBy(() -> spine.giveBack("Igen", "idea:abc", "Finns inte")).isInstanceOf(RuntimeException.class);
        });
    }

    @Test
    void two_versions_of_it_are_compared() {
        on(spine -> {
            var before = spine.content();
            spine.save(ContributionDraft.of(new IdeasDraft(List.of("Kvällscafé"))));
            assertThat(new PlanComparison(TextComparison.Words.NONE).compare(before, spine.content()).parts()).singleElement()
                    .satisfies(part -> assertThat(part.sections()).singleElement().satisfies(section -> {
                        assertThat(section.code()).isEqualTo("IDEER");
                        assertThat(section.html()).contains("<ins>", "Kvällscafé");
                    }));
        });
    }
}

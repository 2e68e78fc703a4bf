package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.contribution.imagined.Ideas;
import se.arshjul.document.Block;
import se.arshjul.intake.ImportedDatabase;

/** A text that a division has taken up from a unit says in the document where it comes from. */
class TakenUpTextIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();

    @Test
    @Tag("contribution-13")
    void the_document_says_which_unit_the_text_builds_on() {
        database.importsWay("rounds");
        database.inTransaction(em -> {
            var spine = SpineOnDatabase.with(em, new Ideas(List.of()));
            spine.save(new ContributionDraft(spine.texts(), List.of(), null));
            spine.takeUp();
            assertThat(spine.divisionContent().sections().get(0).blocks()).containsExactly(
                    Block.note("Bygger på text från " + spine.unit().placeName() + "."), Block.prose("<p>Vi hjälper hemma.</p>"));
            return null;
        });
    }
}

package se.arshjul.contribution.imagined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.MaterialDraft;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.contribution.Remark;
import se.arshjul.contribution.SpineOnDatabase;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.organisation.Actor;
import java.util.ArrayList;

/** What all sections hold is written with the hand-over, or nothing is: broken after each section, it leaves no trace. */
class HandOverIsOneIT {

    private static final List<String> TABLES = List.of("contribution", "section", "remark", "frozen_version", "audit_event", "command_receipt");
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();

    @BeforeEach
    void town() {
        database.importsWay("rounds");
    }

    /** One section's draft, which leaves a row behind; the one that is broken fails after it has. */
    record Row(int number, boolean broken) implements MaterialDraft {}

    /** Keeps such rows in the database. */
    record RowKeeper(EntityManager em) implements MaterialKeeper<Row> {

        @Override
        public Class<Row> keeps() {
            return Row.class;
        }

        @Override
        public void keep(Contribution contribution, Row draft, Actor actor) {
            em.persist(new Remark(contribution, "section:" + draft.number(), "Avsnitt", "Rad"));
            em.flush();
            if (draft.broken()) {
                throw new IllegalStateException("Broken after section " + draft.number());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @Tag("contribution-8")
    void broken_after_a_section_it_changes_nothing(int broken) {
        String before = database.inTransaction(HandOverIsOneIT::everything);
        assertThatThrownBy(() -> database.inTransaction(em -> {
            var spine = SpineOnDatabase.with(em, new Ideas(new ArrayList<>(List.of("Kvällscafé"))), new RowKeeper(em));
            var rows = new ArrayList<MaterialDraft>();
            for (int number = 1; number <= 4; number++) {
                rows.add(new Row(number, number == broken));
            }
            spine.submit(new ContributionDraft(spine.texts(), rows, null));
            return null;
        })).hasMessageContaining("Broken after section " + broken);
        assertThat(database.inTransaction(HandOverIsOneIT::everything)).isEqualTo(before);
    }

    private static String everything(EntityManager em) {
        return TABLES.stream().map(table -> (String) em.createNativeQuery("SELECT CAST(coalesce(json_agg(t), '[]') AS text) FROM " + table + " t")
                .getSingleResult()).reduce("", (one, other) -> one + "\n" + other);
    }
}

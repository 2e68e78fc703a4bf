package se.arshjul.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.commission.AnswerDraft;
import se.arshjul.commission.AnswerView;
import se.arshjul.commission.CommissionRepository;
import se.arshjul.commission.Progress;
import se.arshjul.contribution.Contribution;
import se.arshjul.followup.ReportYear;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;

/** What a place answers its committee, on a real database. */
class CommissionAnswersIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass("mellerud-2019");

    @Test @Tag("organisation-10") @Tag("commission-4")
    void an_answer_says_its_writers_title_at_the_place() {
        database.inTransaction(em -> {
            var year = ReportYear.on(em);
            var part = year.rounds().of(year.rounds().open(year.rounds().year("SOC", 2019), "BOKSLUT", "2019"), "IFO");
            year.beans().make(CommissionService.class).save(part.id(), "NU-2019-1",
                    new AnswerDraft("<p>Vi har börjat.</p>", Progress.PAGAR, null), 0, staffManager(part));
            var answers = year.beans().make(CommissionRepository.class).answers(List.of(part.node().id())).get(part.node().id());
            assertThat(answers).filteredOn(answer -> "Chef".equals(answer.savedBy())).extracting(AnswerView::savedRole)
                    .containsExactly("STAFF_MANAGER");
            return null;
        });
    }

    /** Holds the role of a division's manager, and is called something else where the place is a staff. */
    private static Actor staffManager(Contribution part) {
        return new Actor(0, "chef", "Chef", "sv", List.of(new Standing(Role.DIVISION_MANAGER, Place.of(part.node()), part.placeName(),
                Standing.Ground.HOLDER, null, null, "STAFF_MANAGER", List.of())));
    }
}

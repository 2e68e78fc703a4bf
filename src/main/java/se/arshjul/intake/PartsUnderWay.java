package se.arshjul.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.contribution.PlaceNotes;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.OrganisationRepository;

/** Tells beforehand what an import means for the parts that the places it ends or moves are writing (contribution-17). */
@ApplicationScoped
class PartsUnderWay {

    @Inject PlaceNotes notes;
    @Inject OrganisationRepository organisation;
    @Inject BusinessTime time;

    /** The report with a note for each such part; a review that found faults says nothing of what would be. */
    ImportReport tell(ImportReport report, ImportPlan plan) {
        var changes = report.isSound() ? plan.line().all() : List.<LineChanges.Change>of();
        if (changes.isEmpty()) {
            return report;
        }
        var rounds = notes.underWay();
        return report.telling(changes.stream()
                .flatMap(change -> rounds.getOrDefault(change.code(), List.of()).stream().map(round -> note(change, round, plan.line())))
                .toList());
    }

    private ImportReport.UnderWay note(LineChanges.Change change, String round, LineChanges line) {
        if (change.ends() == null) {
            return new ImportReport.UnderWay(change.name(), round, null, change.movesTo(), List.of());
        }
        var day = later(change.ends().plusDays(1), time.today());
        return new ImportReport.UnderWay(change.name(), round, change.ends(), null,
                line.answering(change.code(), day, organisation.assignmentsOn(day)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

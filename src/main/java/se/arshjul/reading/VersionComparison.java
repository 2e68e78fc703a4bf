package se.arshjul.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.document.TextComparison;
import se.arshjul.document.VersionNote;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;

/** Compares two of the versions of a contribution that the reader may see, or one of them with what the reader sees now. */
@ApplicationScoped
@Transactional
public class VersionComparison {

    @Inject DocumentReader documents;

    /** Without a newer number what the reader sees of the contribution now; without an older one the version before it. */
    public PlanDifference compare(long contributionId, Integer older, Integer newer, TextComparison.Words words, Actor actor) {
        var after = documents.read(contributionId, newer, actor);
        int before = older == null ? lastBefore(after) : older;
        return new PlanComparison(words).compare(documents.version(after, before, actor), after.content());
    }

    private static int lastBefore(PlanReading after) {
        return after.before().map(VersionNote::number)
                .orElseThrow(() -> new NotFoundException("version before", after.version() == null ? null : after.version().number()));
    }
}

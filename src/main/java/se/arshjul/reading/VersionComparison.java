package se.arshjul.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import se.arshjul.contribution.ContentReader;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.document.Json;
import se.arshjul.document.TextComparison;
import se.arshjul.document.VersionNote;
import se.arshjul.document.VersionStore;
import se.arshjul.kernel.NotFoundException;

/** Compares two of a contribution's versions, or one of them with the contribution as it stands. */
@ApplicationScoped
@Transactional
public class VersionComparison {

    @Inject VersionStore versions;
    @Inject ContentReader contents;

    /** Without a newer number the contribution as it stands; without an older one the version frozen last before it. */
    public PlanDifference compare(long contributionId, Integer older, Integer newer, TextComparison.Words words) {
        var after = newer == null ? contents.read(contributionId) : frozen(contributionId, newer);
        var before = frozen(contributionId, older == null ? lastBefore(contributionId, newer) : older);
        return new PlanComparison(words).compare(before, after);
    }

    private ContributionContent frozen(long contributionId, int number) {
        return Json.read(versions.read(contributionId, number).content(), ContributionContent.class);
    }

    private int lastBefore(long contributionId, Integer newer) {
        return versions.notes(contributionId).stream().map(VersionNote::number)
                .filter(number -> newer == null || number < newer).max(Comparator.naturalOrder())
                .orElseThrow(() -> new NotFoundException("version before", newer));
    }
}

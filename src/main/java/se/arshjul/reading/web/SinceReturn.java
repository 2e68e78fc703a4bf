package se.arshjul.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionView;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.VersionStore;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.PlanDifference;
import se.arshjul.web.Texts;

/** What has been changed since the reviewer returned the contribution; compared once, never kept. */
@Named
@RequestScoped
public class SinceReturn {

    @Inject VersionStore versions;
    @Inject ContributionReader reader;
    @Inject Actor actor;
    @Inject WordedComparison comparison;
    @Inject Texts texts;
    private boolean read;
    private PlanDifference difference;

    /** The difference, or null where the contribution has never been returned. */
    public PlanDifference of(ContributionView view) {
        if (!read) {
            read = true;
            long id = view.head().id();
            difference = versions.latest(id, FrozenVersion.Occasion.RETURNED, FrozenVersion.Occasion.REFERRED_BACK).map(returned -> compare(returned, id)).orElse(null);
        }
        return difference;
    }

    /** What stands above the difference: since the reader returned it, or since whoever did. */
    public String heading(ContributionView view) {
        var by = view.head().returnedBy();
        if (by == null || by.startsWith(actor.name())) {
            return texts.of("reading.sinceReturn");
        }
        return texts.of("reading.sinceReturnBy", by, view.head().returnedOn());
    }

    private PlanDifference compare(FrozenVersion returned, long id) {
        return comparison.of(Json.read(returned.content(), ContributionContent.class), reader.content(id, actor));
    }
}

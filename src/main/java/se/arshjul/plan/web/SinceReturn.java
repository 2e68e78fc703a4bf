package se.arshjul.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.VersionStore;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.ContributionContent;
import se.arshjul.plan.ContributionView;
import se.arshjul.plan.PlanDifference;
import se.arshjul.plan.PlanReader;

/** What has been changed since the reviewer returned the contribution; compared once, never kept. */
@Named
@RequestScoped
public class SinceReturn {

    @Inject VersionStore versions;
    @Inject PlanReader reader;
    @Inject Actor actor;
    @Inject WordedComparison comparison;
    private boolean read;
    private PlanDifference difference;

    /** The difference, or null where the contribution has never been returned. */
    public PlanDifference of(ContributionView view) {
        if (!read) {
            read = true;
            long id = view.head().id();
            difference = versions.latest(id, FrozenVersion.Occasion.RETURNED).map(returned -> compare(returned, id)).orElse(null);
        }
        return difference;
    }

    private PlanDifference compare(FrozenVersion returned, long id) {
        return comparison.of(Json.read(returned.content(), ContributionContent.class), reader.content(id, actor));
    }
}

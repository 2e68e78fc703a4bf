package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.Activity;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads the activities that a place follows up in a report, for whoever may read drafts there. */
@ApplicationScoped
@Transactional
public class ProgressReader {

    @Inject ContributionRepository plans;
    @Inject FollowedActivities activities;
    @Inject Access access;

    public List<FollowedActivity> read(long contributionId, Actor actor) {
        var contribution = plans.read(contributionId);
        access.require(actor, Action.READ_DRAFT, contribution.place());
        return contribution.round().isFollowUp() ? activities.of(RoundOfSections.of(contribution.round()))
                .getOrDefault(contribution.node().id(), List.of()) : List.of();
    }

    /** How a status looks beside its word: the sign and the colour. */
    public static String look(Activity.Status status) {
        return status == null ? "idle" : ProgressTable.look(status);
    }
}

package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.DraftTrail;
import se.arshjul.document.DocumentWords;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** Tells the log that a plan's activities are others than before, all of them together (audit-4). */
@ApplicationScoped
class ActivityTrail {

    @Inject DraftTrail trail;

    /** Tells of an activity that says something else than before. */
    void written(Activity activity, ActivityDraft before, Actor actor, Standing on) {
        if (!before.equals(activity.draft())) {
            changed(activity.contribution(), actor, on);
        }
    }

    /** Tells of a goal that nothing is done for, for another reason than before, or for none. */
    void abstained(ContributionGoal goal, String before, Actor actor, Standing on) {
        if (!Objects.equals(before, goal.abstention())) {
            trail.written(goal.contribution(), DocumentWords.of("plan.goals"), actor, on);
        }
    }

    void changed(Contribution contribution, Actor actor, Standing on) {
        trail.written(contribution, DocumentWords.of("plan.activities"), actor, on);
    }
}

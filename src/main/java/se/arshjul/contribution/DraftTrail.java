package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Typed;
import se.arshjul.document.DocumentWords;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ActivityDraft;

/** Tells the log what is written of a draft: a section by its heading, the activities together (audit-4). */
@ApplicationScoped
public class DraftTrail {

    @Inject AuditTrail audit;

    /** Tells of a section whose text is another than before. */
    void written(Section section, String before, Actor actor, Standing on) {
        if (!before.equals(section.body())) {
            tell(section.contribution(), section.heading(), actor, on);
        }
    }

    /** Tells of an activity that says something else than before. */
    public void written(Activity activity, ActivityDraft before, Actor actor, Standing on) {
        if (!before.equals(activity.draft())) {
            activities(activity.contribution(), actor, on);
        }
    }

    /** Tells that the activities are others than before. */
    public void activities(Contribution contribution, Actor actor, Standing on) {
        tell(contribution, DocumentWords.of("plan.activities"), actor, on);
    }

    private void tell(Contribution contribution, String what, Actor actor, Standing on) {
        audit.tell(actor, on.actingFor(), new Typed(contribution.processKey(), "contribution.written", "draft-" + contribution.id(),
                contribution.placeName(), what));
    }
}

package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** Tells the log what is written of a draft: a section by its heading, rows of a kind together (audit-4). */
@ApplicationScoped
public class DraftTrail {

    @Inject AuditTrail audit;

    /** Tells of a section whose text is another than before. */
    void written(Section section, String before, Actor actor, Standing on) {
        if (!before.equals(section.body())) {
            tell(section.contribution(), section.heading(), actor, on);
        }
    }

    /** Tells that something else of the part is written, by the words that people know it by. */
    public void written(Contribution contribution, String what, Actor actor, Standing on) {
        tell(contribution, what, actor, on);
    }

    private void tell(Contribution contribution, String what, Actor actor, Standing on) {
        audit.tell(Deed.of(actor, on, "contribution.written")
                .about("draft-" + contribution.id(), contribution.placeName()).typing(what, contribution.processKey()));
    }
}

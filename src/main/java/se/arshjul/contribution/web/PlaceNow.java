package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.PlaceNote;
import se.arshjul.contribution.PlaceNotes;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** What stands over a contribution's form where its place has ended, moved or lost its manager. */
@Named
@RequestScoped
public class PlaceNow {

    @Inject PlaceNotes notes;
    @Inject Actor actor;
    private boolean read;
    private PlaceNote note;

    /** The note on one contribution, read once for each request; null where there is nothing to tell. */
    public PlaceNote of(Head head) {
        if (!read) {
            note = isAsItWas(head) ? null : notes.ofPart(head.id()).get(head.id());
            read = true;
        }
        return note;
    }

    /** True where the reader's own role says that the place lives and is managed, and it still stands under its judge. */
    private boolean isAsItWas(Head head) {
        boolean under = head.parentPlace() == null || head.parentPlace().isAbove(head.place());
        return under && actor.managing(head.place()).filter(on -> on.ground().compareTo(Standing.Ground.SUCCESSOR) < 0)
                .filter(on -> !on.isAtEndedPlace()).isPresent();
    }
}

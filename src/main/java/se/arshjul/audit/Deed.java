package se.arshjul.audit;

import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/**
 * One thing that somebody did, to be told to the log (audit-1): who and for whom, what, to what at which place. Where somebody
 * types in a field, {@code until} is the subject whose own events are the changes of hands that end it (audit-4).
 */
public record Deed(Actor actor, String actingFor, String action, String subject, String placeName, String detail, String until) {

    /** Done on a ground that is told with it. */
    public static Deed of(Actor actor, Standing on, String action) {
        return new Deed(actor, on.actingFor(), action, null, null, null, null);
    }

    /** Done by somebody for themselves, as whoever they are. */
    public static Deed of(Actor actor, String action) {
        return new Deed(actor, null, action, null, null, null, null);
    }

    /** Done by no person, but by a timer or the way of a process. */
    public static Deed ofSystem(String action) {
        return of(Actor.SYSTEM, action);
    }

    public Deed about(String itsSubject, String itsPlace) {
        return new Deed(actor, actingFor, action, itsSubject, itsPlace, detail, until);
    }

    public Deed saying(String itsDetail) {
        return new Deed(actor, actingFor, action, subject, placeName, itsDetail, until);
    }

    /** Told once for each person and field until the part changes hands; the field is in words, and never what is typed in it. */
    public Deed typing(String field, String part) {
        return new Deed(actor, actingFor, action, subject, placeName, field, part);
    }

    boolean isTyping() {
        return until != null;
    }
}

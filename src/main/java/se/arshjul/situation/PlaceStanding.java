package se.arshjul.situation;

import java.time.LocalDate;
import se.arshjul.contribution.Contribution;

/** How one place's part stands: its state, when it last changed hands in each way, when it is due. */
public record PlaceStanding(long id, String name, Contribution.Kind kind, Contribution.State state, LocalDate dueOn,
        LocalDate handedOver, LocalDate returned, LocalDate accepted, boolean late, String openPath) {

    /** Where a part is read; where its writer may begin before the parts below are in, the form, which no task leads to yet. */
    static String path(long id, Contribution.Kind kind, Contribution.State state, boolean mine) {
        boolean early = kind == Contribution.Kind.DIVISION && state == Contribution.State.WAITING && mine;
        return (early ? "/contribution/division?id=" : "/reading/read?place=") + id;
    }

    public boolean isUnit() {
        return kind == Contribution.Kind.UNIT;
    }

    /** True while the part is not yet in for good. */
    public boolean isOutstanding() {
        return state != Contribution.State.ACCEPTED
                && !(kind == Contribution.Kind.DIVISION && state == Contribution.State.SUBMITTED);
    }
}

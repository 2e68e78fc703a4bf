package se.arshjul.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.arshjul.followup.FollowedActivity.Told;
import se.arshjul.kernel.Period;
import se.arshjul.plan.Activity;
import se.arshjul.plan.Activity.Status;

/** Builds followed activities with valid defaults; a test sets only what it is about. */
final class Followed {

    static final LocalDate SPRING = LocalDate.of(2026, 4, 30);
    static final LocalDate SUMMER = LocalDate.of(2026, 8, 31);
    private Status planned = Status.EJ_PABORJAD;
    private LocalDate endsOn = LocalDate.of(2026, 6, 30);
    private final List<Told> told = new ArrayList<>();

    Followed planned(Status status) {
        planned = status;
        return this;
    }

    Followed endsOn(LocalDate day) {
        endsOn = day;
        return this;
    }

    /** Newest first, as they are read. */
    Followed told(long round, String period, Activity.Status status, Integer percent) {
        told.add(0, new Told(round, "Tertialrapport", new Period(period), new ProgressDraft(status, percent, ""), "enhetschef",
                LocalDate.of(2026, 5, 4), null, 1, true));
        return this;
    }

    FollowedActivity made() {
        return new FollowedActivity(ActivityKey.plan(7), null, 20, "Eken", "Språkcafé", "", "Enhetschef", LocalDate.of(2026, 2, 1), endsOn,
                "Räknas varje månad", planned, Set.of(6L), told);
    }
}

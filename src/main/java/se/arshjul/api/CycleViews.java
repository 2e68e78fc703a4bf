package se.arshjul.api;

import java.time.LocalDate;
import java.util.List;
import se.arshjul.cycle.RoundDates;

/** Years and rounds as callers see them. */
final class CycleViews {

    private CycleViews() {}

    record CycleView(long id, int year, String state, long departmentId, String department, List<RoundView> rounds) {}

    record RoundView(long id, long cycleId, int year, String kind, String name, String period, String state,
            RoundDates dates, boolean goals, boolean money, boolean forecast, boolean toCommittee, boolean figuresReviewed,
            String cancelReason) {}

    /** A place's standing in a round. */
    record PlaceView(long contributionId, Long parentId, String kind, long placeId, String placeCode, String placeName,
            String state, LocalDate dueOn, boolean late) {}
}

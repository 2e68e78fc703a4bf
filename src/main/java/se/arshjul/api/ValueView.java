package se.arshjul.api;

import java.math.BigDecimal;
import java.time.Instant;
import se.arshjul.indicator.IndicatorValueView;

/** One value of an indicator as callers see it; an empty value is known to be missing. */
record ValueView(String place, String period, String kind, String sex, BigDecimal value, String status, String note,
        String origin, String writtenBy, Instant writtenAt, Instant fetchedAt, String title, String definition, int version) {

    static ValueView of(IndicatorValueView view) {
        var stamp = view.stamp();
        return new ValueView(view.placeCode(), view.period().code(), view.kind().name(), view.sex().name(), view.value(),
                view.status(), view.note(), stamp.origin().name(), stamp.writtenBy(), stamp.writtenAt(), stamp.fetchedAt(),
                stamp.title(), stamp.definition(), stamp.version());
    }
}

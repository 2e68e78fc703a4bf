package se.arshjul.indicator;

import java.math.BigDecimal;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Place;

/** One value as it is kept: where and when, of what kind and sex, whether it is known to be missing, and where it came from. */
public record IndicatorValueView(String placeCode, String placeName, Place place, Period period, Kind kind, Sex sex,
        BigDecimal value, String status, String note, Stamp stamp) {

    static IndicatorValueView of(IndicatorValue value) {
        return new IndicatorValueView(value.node().code(), value.node().name(), Place.of(value.node()), new Period(value.period()),
                value.kind(), value.sex(), value.value(), value.status(), value.note(), Stamp.of(value));
    }
}

package se.arshjul.indicator;

import java.math.BigDecimal;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.Period;

/** One figure as Kolada told it: for the municipality or the nation, a year and a sex, with what it measures (indicator-7). */
public record KoladaFigure(String koladaId, Kind kind, Period year, Sex sex, BigDecimal value, String status, String title,
        String definition) {}

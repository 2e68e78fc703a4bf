package se.arshjul.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.Frequency;
import se.arshjul.indicator.Indicator.Source;
import se.arshjul.indicator.Indicator.TargetRule;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;

/** An indicator with values, made for a test. */
final class Values {

    final Indicator indicator = new Indicator("N-PROV");
    final Node unit = new Node("E1", "Enheten", Level.UNIT, LocalDate.of(2010, 1, 1));
    final Node above = new Node("V1", "Verksamheten", Level.DIVISION, LocalDate.of(2010, 1, 1));
    private final List<IndicatorValue> own = new ArrayList<>();
    private final List<IndicatorValue> inherited = new ArrayList<>();

    Values(Direction direction) {
        indicator.describe("Provat", null, "procent", direction);
        indicator.comeFrom(Source.EGEN, null, Frequency.TERTIAL);
    }

    Values from(Source source, Frequency frequency) {
        indicator.comeFrom(source, source == Source.KOLADA ? "N00945" : null, frequency);
        return this;
    }

    Values ruled(TargetRule rule, String green, String yellow) {
        indicator.judgeBy(rule, number(green), number(yellow));
        return this;
    }

    Values outcome(String period, String value) {
        own.add(value(unit, period, Kind.UTFALL, value));
        return this;
    }

    Values with(Kind kind, String period, String value) {
        own.add(value(unit, period, kind, value));
        return this;
    }

    Values above(Kind kind, String period, String value) {
        inherited.add(value(above, period, kind, value));
        return this;
    }

    private IndicatorValue value(Node node, String period, Kind kind, String value) {
        var made = new IndicatorValue(indicator, node, period, kind, Sex.T);
        made.measure(number(value));
        return made;
    }

    IndicatorSeries series() {
        return new IndicatorSeries(indicator, own, inherited);
    }

    static BigDecimal number(String value) {
        return value == null ? null : new BigDecimal(value);
    }
}

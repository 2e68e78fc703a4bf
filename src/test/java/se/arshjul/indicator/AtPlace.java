package se.arshjul.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.goal.Goal;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.Frequency;
import se.arshjul.indicator.Indicator.Source;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;

/** Indicators as they are read at a place, made for the tests of the rooms that show them. */
public final class AtPlace {

    private final Indicator indicator;
    private final Node node = Given.id(new Node("IFO", "Individ och familj", Level.DIVISION, LocalDate.of(2010, 1, 1)), 5);
    private final List<IndicatorValue> values = new ArrayList<>();
    private final List<IndicatorValue> former = new ArrayList<>();

    public AtPlace(String code, String name, String measure, Direction direction) {
        indicator = Given.id(new Indicator(code), code.hashCode());
        indicator.describe(name, "Så räknas den.", measure, direction);
        indicator.comeFrom(Source.EGEN, null, Frequency.AR);
    }

    public AtPlace defined(String words) {
        indicator.describe(indicator.name(), words, indicator.measure(), indicator.direction());
        return this;
    }

    public AtPlace from(Source source, Frequency frequency) {
        indicator.comeFrom(source, null, frequency);
        return this;
    }

    public AtPlace measuring(long goalId) {
        indicator.serve(Given.id(new Goal("NM-" + goalId), goalId));
        return this;
    }

    public AtPlace value(Kind kind, String period, Sex sex, String value) {
        var made = new IndicatorValue(indicator, node, period, kind, sex);
        made.measure(Values.number(value));
        values.add(made);
        return this;
    }

    /** An outcome told under the name that the place had until the day before. */
    public AtPlace formerly(String name, LocalDate before, String period, String value) {
        var ended = new Node(name, name, Level.DIVISION, LocalDate.of(2010, 1, 1));
        ended.last(LocalDate.of(2010, 1, 1), before.minusDays(1));
        var made = new IndicatorValue(indicator, ended, period, Kind.UTFALL, Sex.T);
        made.measure(Values.number(value));
        former.add(made);
        return this;
    }

    public AtPlace outcome(String period, String value) {
        return value(Kind.UTFALL, period, Sex.T, value);
    }

    public AtPlace target(String period, String value) {
        return value(Kind.MALVARDE, period, Sex.T, value);
    }

    public IndicatorAtPlace read(String period) {
        return IndicatorAtPlace.of(new IndicatorSeries(indicator, values, former, List.of()), IndicatorPlace.of(node), new Period(period));
    }
}

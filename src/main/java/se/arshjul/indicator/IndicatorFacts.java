package se.arshjul.indicator;

import java.io.Serializable;
import se.arshjul.goal.Goal;

/** What an indicator is: what it is called, measures, which way is better, whose it is and which goal it tells of. */
public record IndicatorFacts(long id, String code, String name, String definition, String measure,
        Indicator.Direction direction, Indicator.Source source, Indicator.Frequency frequency, Long goalId, String goalCode,
        String goalText) implements Serializable {

    static IndicatorFacts of(Indicator indicator) {
        Goal goal = indicator.goal();
        return new IndicatorFacts(indicator.id(), indicator.code(), indicator.name(), indicator.definition(),
                indicator.measure(), indicator.direction(), indicator.source(), indicator.frequency(),
                goal == null ? null : goal.id(), goal == null ? null : goal.code(), goal == null ? null : goal.text());
    }

    public boolean isOwn() {
        return source == Indicator.Source.EGEN;
    }
}

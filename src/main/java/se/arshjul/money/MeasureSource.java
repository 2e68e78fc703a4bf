package se.arshjul.money;

import java.util.List;
import java.util.Map;
import se.arshjul.kernel.Period;

/** The measures that a report of the period speaks of, by place; told by the room that keeps them, in a constant number of statements. */
public interface MeasureSource {

    Map<Long, List<Measures>> measures(Period period);
}

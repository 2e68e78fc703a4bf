package se.arshjul.goal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.Period;

/** What a room knows that speaks for how far goals have come: values against targets, activities done, the judgement of others. */
public interface GoalEvidence {

    /** The round that asks: what had happened by the end of its period in the department's line. */
    record Question(long roundId, long departmentId, Period period, Collection<GoalAtPlace> goals) {}

    /** The findings for each goal at each place that has any; a constant number of statements however many are asked for. */
    Map<GoalAtPlace, List<Finding>> findings(Question question);
}

package se.arshjul.money;

import java.util.List;
import java.util.Map;
import se.arshjul.kernel.Period;

/** The texts that stand beside the tables of a period, by place; told by the room that keeps them, in a constant number of statements. */
public interface ProseSource {

    Map<Long, List<Prose>> texts(Period period);
}

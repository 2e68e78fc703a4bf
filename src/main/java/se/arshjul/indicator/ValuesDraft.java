package se.arshjul.indicator;

import java.util.List;
import se.arshjul.contribution.MaterialDraft;

/** What a form holds of a place's own indicators. */
public record ValuesDraft(List<ValueDraft> values) implements MaterialDraft {

    public ValuesDraft {
        values = List.copyOf(values);
    }
}

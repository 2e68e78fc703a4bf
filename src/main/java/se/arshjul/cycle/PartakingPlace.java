package se.arshjul.cycle;

import java.io.Serializable;
import java.util.List;

/** A place that takes part in a round: how many goals it works to, and who answers for it or is asked instead. */
public record PartakingPlace(String name, String level, long goals, String manager, String askedInstead,
        List<PartakingPlace> parts) implements Serializable {

    public PartakingPlace {
        parts = List.copyOf(parts);
    }

    public boolean isVacant() {
        return manager == null;
    }
}

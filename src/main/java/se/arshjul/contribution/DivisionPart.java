package se.arshjul.contribution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A division's part as the director chooses among them: how far it has come, how many units stand behind it, why it was
 * handed over in spite of what was told, null where nothing was (contribution-10), and its day.
 */
public record DivisionPart(long id, String name, Contribution.State state, long units, String overrideReason,
        LocalDate dueOn) implements Serializable {}

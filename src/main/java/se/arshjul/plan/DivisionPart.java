package se.arshjul.plan;

import java.io.Serializable;

/**
 * A division's part as the director chooses among them: how far it has come, how many units stand behind it, and why it was
 * handed over in spite of what was told, null where nothing was (plan-10).
 */
public record DivisionPart(long id, String name, Contribution.State state, long units, String overrideReason) implements Serializable {}

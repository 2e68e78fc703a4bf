package se.arshjul.plan;

import java.io.Serializable;

/** A division's part as the director chooses among them: how far it has come and how many units stand behind it. */
public record DivisionPart(long id, String name, Contribution.State state, long units) implements Serializable {}

package se.arshjul.plan;

import java.io.Serializable;
import java.time.Instant;
import se.arshjul.cycle.Round;

/** One plan in the list of plans: whose, how far it has come, and when it was decided. */
public record PlanLine(long roundId, String round, int year, String department, Round.State state, Instant decidedAt,
        boolean readable) implements Serializable {}

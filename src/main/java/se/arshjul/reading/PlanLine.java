package se.arshjul.reading;

import java.io.Serializable;
import java.time.LocalDate;
import se.arshjul.cycle.Round;

/** One plan or report in the list: whose, how far it has come, and when it was decided. */
public record PlanLine(long roundId, String round, int year, String department, Round.State state, boolean followUp,
        LocalDate decidedOn, boolean readable) implements Serializable {}

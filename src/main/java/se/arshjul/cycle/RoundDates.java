package se.arshjul.cycle;

import java.time.LocalDate;
import se.arshjul.kernel.RuleBrokenException;

/** The dates of a round, in order (cycle-2). */
public record RoundDates(LocalDate opensOn, LocalDate unitsDue, LocalDate divisionsDue, LocalDate directorDue) {

    public RoundDates {
        if (opensOn == null || unitsDue == null || divisionsDue == null || directorDue == null) {
            throw new RuleBrokenException("cycle.dateMissing");
        }
        if (unitsDue.isBefore(opensOn) || divisionsDue.isBefore(unitsDue) || directorDue.isBefore(divisionsDue)) {
            throw new RuleBrokenException("cycle.datesOutOfOrder");
        }
    }

    /** The days in order, as the log tells them. */
    String written() {
        return String.join(", ", opensOn.toString(), unitsDue.toString(), divisionsDue.toString(), directorDue.toString());
    }
}

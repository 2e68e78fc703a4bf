package se.arshjul.followup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.cycle.RoundFigures;

/** The figures of a report as the controller looks them through: what is loaded, and how many errors are left. */
public record FiguresOfRound(long roundId, String round, long departmentId, String department, LocalDate dueOn, boolean inHand,
        List<RoundFigures.Loaded> loaded, long errors) implements Serializable {

    public FiguresOfRound {
        loaded = List.copyOf(loaded);
    }
}

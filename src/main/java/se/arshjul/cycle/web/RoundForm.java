package se.arshjul.cycle.web;

import java.io.Serializable;
import se.arshjul.cycle.InterimDeadline;
import se.arshjul.cycle.RoundLine;

/** A follow-up among a year's premises: the round and its four dates while they are typed. */
public class RoundForm implements Serializable {

    private final RoundLine round;
    private final RoundDatesForm dates;

    RoundForm(RoundLine round) {
        this.round = round;
        this.dates = new RoundDatesForm(round.dates());
    }

    public RoundLine getRound() {
        return round;
    }

    public RoundDatesForm getDates() {
        return dates;
    }

    /** True when what is typed is too late for the last meeting that the law leaves. */
    public boolean isTooLate() {
        InterimDeadline deadline = round.deadline();
        return deadline != null && dates.getDirectorDue() != null && deadline.isMissedBy(dates.getDirectorDue());
    }
}

package se.arshjul.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day on which the department's political body meets, with the day by which its papers must be in. */
public record MeetingDay(LocalDate heldOn, LocalDate papersDue) implements Serializable {

    /** The last day on which something can be handed in for the meeting. */
    public LocalDate lastDay() {
        return papersDue == null ? heldOn : papersDue;
    }

    /** Days from the given day to the last one; negative when it comes too late. */
    public long slackFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay());
    }
}

package se.arshjul.cycle;

import java.time.LocalDate;
import java.util.List;

/** What the year asks of the political bodies: when the one that governs a department meets. */
public interface MeetingDays {

    /** The meetings from a day on, in order. */
    List<MeetingDay> from(long departmentId, LocalDate day);
}

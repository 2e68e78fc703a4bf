package se.arshjul.notice;

import java.time.Instant;
import java.time.LocalDate;

/** A step that somebody is waited for at: in which process, whose it is, what about, by which day, since when. */
public record OpenStep(String processKey, String formKey, String audience, String subject, String placeName, LocalDate dueOn,
        Instant openedAt) {

    boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }
}

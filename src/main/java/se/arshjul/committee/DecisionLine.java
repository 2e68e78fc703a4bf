package se.arshjul.committee;

import java.time.LocalDate;

/** A decision in the list of decisions. */
public record DecisionLine(String body, LocalDate heldOn, String paragraph, String title, String diaryNumber,
        Outcome outcome, long matterId, long roundId) {}

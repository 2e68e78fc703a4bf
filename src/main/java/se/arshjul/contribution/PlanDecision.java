package se.arshjul.contribution;

import java.time.LocalDate;

/** The decision that stands behind a published plan. */
public record PlanDecision(String body, LocalDate heldOn, String paragraph, String diaryNumber) {}

package se.arshjul.contribution;

import java.time.LocalDate;

/** An återremiss as the plan hears of it: which body sends back, why, and by which day it is to be done again. */
public record Referral(String body, String reason, LocalDate redoBy) {}

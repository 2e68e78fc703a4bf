package se.arshjul.goal;

import java.time.Instant;
import java.time.LocalDate;

/** Who signs an assessment: the role that is printed, the name that the log keeps, and when. */
public record Signature(String role, String name, LocalDate day, Instant at) {}

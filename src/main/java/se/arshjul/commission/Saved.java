package se.arshjul.commission;

import java.time.Instant;

/** Who wrote something, in which role, and when. */
public record Saved(String by, String role, Instant at) {}

package se.arshjul.commission;

import java.time.Instant;

/** Who wrote something, in which role by the title it has there, and when. */
public record Saved(String by, String role, Instant at) {}

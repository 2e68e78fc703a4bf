package se.arshjul.security;

import java.io.Serializable;
import java.time.Instant;

/** Who a session or a request belongs to, and which of the person's passwords proved it. */
public record SignedIn(String username, Instant passwordSetAt) implements Serializable {}

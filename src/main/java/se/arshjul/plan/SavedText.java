package se.arshjul.plan;

import java.time.Instant;

/** That something typed is now kept: its version, its cleaned text and when it was saved. */
public record SavedText(int version, String value, Instant savedAt) {}

package se.arshjul.contribution;

import java.io.Serializable;
import java.time.Instant;

/** What was removed from a part and may be put back, by the id that it had; without a title where it had none yet. */
public record Removed(String kind, long id, String title, String by, Instant at) implements Serializable {}

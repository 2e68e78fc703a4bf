package se.arshjul.contribution;

import java.io.Serializable;
import java.time.LocalDate;

/** A part below a division or the whole: whose it is and how far it has come. */
public record PartView(long id, String placeName, Contribution.State state, LocalDate dueOn) implements Serializable {}

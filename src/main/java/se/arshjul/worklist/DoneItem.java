package se.arshjul.worklist;

import java.time.Instant;

/** One task that somebody has done, as a list shows it. */
public record DoneItem(String formKey, String processKey, String subject, String placeName, Instant doneAt) {}

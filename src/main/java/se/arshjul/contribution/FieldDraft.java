package se.arshjul.contribution;

/**
 * What is typed in one field.
 *
 * @param seen what stood in the field when the writer began; null from those who tell the version alone
 * @param seenVersion the version of the whole that the writer was shown
 */
public record FieldDraft(String value, String seen, int seenVersion) {}

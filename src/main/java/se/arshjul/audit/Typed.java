package se.arshjul.audit;

/**
 * That somebody types in a field of something at a place (audit-4). {@code part} is the subject whose own events are the
 * changes of hands; {@code field} is in words, and never what is typed.
 */
public record Typed(String part, String action, String subject, String placeName, String field) {}

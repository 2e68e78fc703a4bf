package se.arshjul.organisation;

/** A place without a manager, and who is asked instead; null where nobody is. */
public record Vacancy(String place, String asked) {}

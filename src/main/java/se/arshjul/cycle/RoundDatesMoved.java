package se.arshjul.cycle;

/** The planner has moved a round's dates. */
public record RoundDatesMoved(long roundId, RoundDates dates) {}

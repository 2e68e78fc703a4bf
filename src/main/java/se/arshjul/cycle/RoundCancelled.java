package se.arshjul.cycle;

/** The planner has cancelled a round: nobody writes in it any more. */
public record RoundCancelled(long roundId) {}

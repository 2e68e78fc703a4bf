package se.arshjul.goal;

/** A goal as it is worked to at one place: what an assessment is made of. */
public record GoalAtPlace(long goalId, long nodeId) {}

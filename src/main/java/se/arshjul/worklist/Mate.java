package se.arshjul.worklist;

/** Somebody who answers for an audience today, and may so be handed its tasks. */
public record Mate(String audience, String username, String name) {}

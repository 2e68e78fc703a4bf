package se.arshjul.committee;

/** The step that a matter referred back returns to, named in the decision. */
public enum ReturnStep { DIRECTOR, DIVISIONS }

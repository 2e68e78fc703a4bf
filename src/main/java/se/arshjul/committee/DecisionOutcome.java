package se.arshjul.committee;

/** The way a matter takes after a decision; adoption with changes or commissions is still adoption. */
public enum DecisionOutcome {
    /** Bifall. */
    ADOPTED,
    /** Avslag. */
    REJECTED,
    /** Återremiss. */
    REFERRED_BACK,
    /** Bordläggning: the matter waits for the next meeting. */
    POSTPONED,
    /** Överlämnas: the matter goes on to the next body's meeting. */
    FORWARDED
}

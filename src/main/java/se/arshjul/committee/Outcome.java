package se.arshjul.committee;

/** What a political body may decide on a matter. */
public enum Outcome {
    /** Bifall. */
    ADOPTED,
    /** Bifall med ändring. */
    ADOPTED_CHANGED,
    /** Bifall med uppdrag eller villkor. */
    ADOPTED_WITH_COMMISSION,
    /** Avslag. */
    REJECTED,
    /** Återremiss. */
    REFERRED_BACK,
    /** Bordläggning. */
    POSTPONED,
    /** Överlämnas till kommunstyrelsen eller fullmäktige. */
    FORWARDED;

    public boolean isAdoption() {
        return this == ADOPTED || this == ADOPTED_CHANGED || this == ADOPTED_WITH_COMMISSION;
    }

    /** True when the matter goes on at another meeting. */
    public boolean staysOpen() {
        return this == POSTPONED || this == FORWARDED;
    }

    /** True when the matter comes back to the same body, at a meeting after the one that so decided. */
    boolean comesBackLater() {
        return this == POSTPONED || this == REFERRED_BACK;
    }
}

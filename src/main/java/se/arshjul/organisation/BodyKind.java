package se.arshjul.organisation;

/** The kinds of political bodies, by the code values of the import format. */
public enum BodyKind {
    KF, KS, NAMND, UTSKOTT, PRESIDIUM, RAD, STYRELSE
}

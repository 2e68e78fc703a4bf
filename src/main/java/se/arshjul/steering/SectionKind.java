package se.arshjul.steering;

/** What a section holds, by the code values of the import format. */
public enum SectionKind {
    TEXT, MAL, AKTIVITETER, RESULTATRAKNING, NYCKELTAL, ENHETSAVVIKELSER, UPPDRAG, STATSBIDRAG
}

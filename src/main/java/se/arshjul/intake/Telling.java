package se.arshjul.intake;

/** Hears how far one import has come: what it does, with which file, and how many of its rows are behind it. */
interface Telling {

    /** For an import that nobody asks about. */
    Telling NOBODY = (state, file, done, all) -> { };

    void reached(ImportProgress.State state, String file, int done, int all);
}

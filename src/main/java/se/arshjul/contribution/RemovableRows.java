package se.arshjul.contribution;

import java.util.Optional;
import se.arshjul.document.FrozenForm;

/** Rows of one kind that a place may remove from its part while it writes, and put back; told by the room that keeps them (contribution-18). */
public interface RemovableRows {

    /** The word that the kind is kept under, as {@code ACTIVITY}; its texts end with it. */
    String kind();

    /** The form that the content of a removed row is written in. */
    FrozenForm form();

    /** Refuses where nothing of the kind may be written in the part. */
    void requireWritable(Contribution part);

    /** What people know a row of the part by, an empty text where it has no title yet; nothing comes to hang on the row meanwhile. */
    Optional<String> findTitle(Contribution part, long rowId);

    /** Takes the row out of its table with all that hangs on it; the content is this room's to read. */
    String takeOut(long rowId);

    /** Puts a row that was taken out back where it was. */
    void putBack(String content);

    /** Refuses a row that was put back where the same has come to the part anew meanwhile. */
    void requireTakenOnce(Contribution part, long rowId);
}

package se.arshjul.contribution;

import java.util.Optional;

/** Rows of one kind that a place may remove from its part while it writes, and put back; told by the room that keeps them (contribution-18). */
public interface RemovableRows {

    /** The word that the kind is kept under, as {@code ACTIVITY}; its texts end with it. */
    String kind();

    /** Refuses where nothing of the kind may be written in the part. */
    void requireWritable(Contribution part);

    /** What people know a row of the part by, an empty text where it has no title yet; nothing comes to hang on the row meanwhile. */
    Optional<String> findTitle(Contribution part, long rowId);

    /** Takes the row out of its table with all that hangs on it; the content is this room's to read. */
    String takeOut(Contribution part, long rowId);

    /** Puts the row back where it was; refuses where the same has come anew meanwhile. */
    void putBack(Contribution part, long rowId, String content);
}

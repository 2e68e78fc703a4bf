package se.arshjul.worklist;

import java.util.Locale;
import java.util.Optional;

/** The drawing of a process with "you are here", as a picture and as a list in words. */
public interface ProcessPicture {

    /** The process of {@code processKey} where it stands, told in the language; empty if it has ended or never began. */
    Optional<ProcessNow> now(String processKey, Locale language);
}

package se.arshjul.worklist;

import java.time.LocalDate;

/**
 * That what a task is about has been sent back: by whom, on which day, and why.
 *
 * @param by a person's signature, or the name of the political body; null where it was not written down
 */
public record CameBack(String by, LocalDate on, String reason) {

    private static final int FIRST_WORDS = 90;

    /** The reason's first words on one line, cut between two of them. */
    public String firstWords() {
        String line = reason.strip().replaceAll("\\s+", " ");
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int space = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, space > 0 ? space : FIRST_WORDS) + " …";
    }
}

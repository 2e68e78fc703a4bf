package se.arshjul.contribution;

import java.time.LocalDate;

/**
 * Who sends a contribution back, on which day, and by which day it is to be done again.
 *
 * @param by a person's signature, or the name of the political body
 */
record SentBack(String by, LocalDate on, LocalDate redoBy) {}

/**
 * The import: a municipality's own data from a folder, a zip of it or a workbook, by the import format.
 * <ul>
 * <li>intake-1: all or nothing: one transaction; nothing is written while there is a fault.
 * <li>intake-2: every fault is told at once, with file, row, column, value and what would have been right; a row
 *     with a bad cell is judged by its other cells too, and nothing is judged by the bad one.
 * <li>intake-3: a file, a column or a code that the format does not list is a fault, never ignored.
 * <li>intake-4: the same data again changes nothing; rows are matched on their key, a column that is left out is left alone.
 * <li>intake-5: a review says what would be added, changed and left alone, and writes nothing.
 * <li>intake-6: what cannot be trusted is refused: other letters than UTF-8, garbled letters, lost digits, too large files,
 *     macros, links to other workbooks, archives that unpack to far more than they should.
 * <li>intake-7: a number is read whole or refused, never guessed; a missing value stays missing.
 * <li>intake-8: codes, dates and chains hold together with what is brought and with what is here already.
 * <li>intake-9: the ledger's own file (SIE 4) brings figures as the format's files do: accounts and objects that are not known
 *     are faults, kronor become the model's unit exactly, its sign the model's, months are added up to the period.
 * <li>intake-10: an answer that a person has written in the portal is left as it stands; the review names the rows that
 *     say something else.
 * <li>intake-11: a file that tells a whole way of steering of its own takes the place of the starting model: what it does not
 *     name leaves, unless it was changed or something stands on it; the review names each such row.
 * <li>intake-12: while a review or an import runs it can be asked how far it has come, in rows, and the page that waits for it
 *     tells it.
 * <li>intake-13: the log tells each role that an import gives, ends or changes: at which place, whose, from when to when.
 * <li>intake-14: a row that gives, changes or ends a role, a person's name or a place that whoever brings it may not is a fault;
 *     rows that change nothing are not judged, so that the same file comes in again whoever brings it.
 * </ul>
 * Not here: what the rows mean (each room). A new file of the format is a row in {@code Catalogue} and a {@code Shelf}.
 */
package se.arshjul.intake;

/**
 * A plan or a report read as one document: the whole, a division, a unit, as it stands or as it was frozen, and two versions
 * held against each other word by word. One source for the page, the API and what will be printed.
 * Not here: writing it ({@code contribution}), what the blocks of a section say (the room of its kind).
 */
package se.arshjul.reading;

/**
 * A department's year: opened, its rounds with their dates, closed.
 * <ul>
 * <li>cycle-1: a department has one cycle a year; several years may be open at once.
 * <li>cycle-2: a round's dates come in order: opened, units' due, divisions' due, director's due.
 * <li>cycle-3: a round opens on its date, or by hand before it, and only when the premises are confirmed.
 * <li>cycle-4: when a date moves, the reminders that follow from it move too.
 * <li>cycle-5: a year is closed only when its plan round is published or ended.
 * </ul>
 */
package se.arshjul.cycle;

/**
 * A department's year: opened, its rounds with their dates, closed.
 * <ul>
 * <li>cycle-1: a department has one cycle a year; several years may be open at once.
 * <li>cycle-2: a round's dates come in order: opened, units' due, divisions' due, director's due.
 * <li>cycle-3: a round opens on its date, or by hand before it, and only when the premises are confirmed.
 * <li>cycle-4: when a date moves, the reminders that follow from it move too.
 * <li>cycle-5: a year is closed only when each of its rounds is published, rejected or cancelled.
 * <li>cycle-6: a follow-up may be cancelled, with a reason, as long as it has not begun; a plan as long as it is not before
 *     the committee. Nobody writes in a cancelled round.
 * <li>cycle-7: where a report carries figures, the controller looks them through before anybody hands a part over.
 * <li>cycle-8: a year has the follow-ups that the steering model gives it; a delår covers at least half and at most two
 *     thirds of the year and reaches the council within two months of its period's end (LKBR 13 kap.), and the planner is
 *     told when no follow-up does, or when the dates miss that.
 * <li>cycle-9: in a year that is closed nobody writes values or figures by hand; a correction is brought in with the import.
 * </ul>
 */
package se.arshjul.cycle;

/**
 * Mina uppgifter: the open tasks, whose they are, and those without a living owner.
 * <ul>
 * <li>worklist-1: a task belongs to a role at a place; who that is, is settled when the list is read.
 * <li>worklist-2: the list changes in the same transaction as the process, or not at all.
 * <li>worklist-3: a task that somebody has taken can still be done by another who answers for the place.
 * <li>worklist-4: a task is handed over only to somebody who may do it.
 * <li>worklist-5: a task is put aside until a day that is not past.
 * <li>worklist-6: a task about something that was sent back says who sent it back, when and why.
 * </ul>
 */
package se.arshjul.worklist;

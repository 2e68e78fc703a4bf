/**
 * Hints to whoever answers for something: a reminder before the day, an escalation after it.
 * <ul>
 * <li>notice-1: the same hint about the same day is given once.
 * <li>notice-2: a hint shows the day that its task has now; a reminder holds while the task is its reader's, what is told
 *     as late while it is another's and the day has passed.
 * <li>notice-3: while a round waits for its figures, its approval or its committee past the day, its planner is told.
 * </ul>
 */
package se.arshjul.notice;

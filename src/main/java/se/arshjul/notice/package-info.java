/**
 * Hints to whoever answers for something: a reminder before the day, an escalation after it.
 * <ul>
 * <li>notice-1: the same hint about the same day is given once.
 * <li>notice-2: a hint stands until what it is about has been handed in, and again when that has come back.
 * </ul>
 */
package se.arshjul.notice;

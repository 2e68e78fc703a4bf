/**
 * Hints to whoever answers for something: a reminder before the day, an escalation after it.
 * <ul>
 * <li>notice-1: the same hint about the same day is given once.
 * </ul>
 */
package se.arshjul.notice;

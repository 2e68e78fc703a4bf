/**
 * Indicators: what is measured to tell whether a goal is reached, and the values of places and periods.
 * <ul>
 * <li>indicator-1: a value belongs to an indicator, a place, a period, a kind and a sex, once.
 * <li>indicator-2: a value that is known to be missing is empty, never 0.
 * <li>indicator-3: an indicator says in which direction it is better and in what unit it is measured.
 * </ul>
 * Not here: the goals themselves ({@code goal}), money ({@code money}).
 */
package se.arshjul.indicator;

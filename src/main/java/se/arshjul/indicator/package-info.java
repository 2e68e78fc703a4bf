/**
 * Indicators: what is measured to tell whether a goal is reached, and the values of places and periods.
 * <ul>
 * <li>indicator-1: a value belongs to an indicator, a place, a period, a kind and a sex, once.
 * <li>indicator-2: a value that is known to be missing is empty, never 0; it is told apart from one never reported.
 * <li>indicator-3: an indicator says in which direction it is better and in what unit it is measured.
 * <li>indicator-4: an outcome is judged by rule and direction against target, national average or base value: reached,
 *     nearly, not, or it cannot be told; always with the reason.
 * <li>indicator-5: a trend compares with the same part of an earlier year, and never with what is missing.
 * <li>indicator-6: an own value written by hand keeps who wrote it and when; a later writer hears of the earlier one.
 * <li>indicator-7: a value from Kolada keeps its status, what it measures and when it was fetched; it lands at the department.
 * <li>indicator-8: a place has the indicators that it has values of and those that measure its goals.
 * <li>indicator-9: a renamed place goes on with the values of its earlier name, and says so; not after a split or a merger.
 * <li>indicator-10: where the steering model demands a section of indicators, each own indicator that is due has been told, or
 *     is said to be missing with a word why, before the part is handed over.
 * </ul>
 * Not here: the goals themselves ({@code goal}), money ({@code money}).
 */
package se.arshjul.indicator;

/**
 * The money of the year: figures by place and period, statements of them, and the number review (siffergranskning).
 * <ul>
 * <li>money-1: a figure is exact, in the unit and with the sign of the steering model; a missing figure is never 0.
 * <li>money-2: printed sums are reviewed against the figures and are never figures themselves.
 * <li>money-3: a forecast belongs to the period it was made in; earlier ones stay, and each may say how sure it is. A row that
 *     a place does not foresee itself is what its parts foresee together.
 * <li>money-4: rows, sums, signs, deviation, unit and decimals come from the steering model; values are rounded last.
 * <li>money-5: parts that do not add up to the whole leave a residual, shown, with a comment demanded.
 * <li>money-6: a sum may differ from its parts by rounding: floor(0.5 × rounded addends + 0.5) of the last printed digit
 *     is an information, more is an error.
 * <li>money-7: a finding is mended or explained; an explanation holds as long as the values are the same, and a later writer
 *     never overwrites an earlier one unseen.
 * <li>money-8: a column of figures in another unit than the steering model's is refused and told the likely unit.
 * <li>money-9: an amount in a text is held against the table that it speaks of; gross and net are told apart.
 * <li>money-10: a figure written by hand says why, over the version that its writer saw; a sum is never written; a place
 *     writes its own forecast alone, until its part of the report is handed over.
 * <li>money-11: the figures of a report are let go by the department's controller, and only when every error of the number
 *     review is mended or explained.
 * <li>money-12: a report's statements are printed as the steering model says, with their residuals; an error of the number
 *     review that is neither mended nor explained, and a residual without its comment, stop the hand-over.
 * </ul>
 * Not here: commissions and their savings ({@code commission}), the document they are printed in ({@code reading}).
 */
package se.arshjul.money;

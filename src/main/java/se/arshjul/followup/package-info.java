/**
 * The year followed up: what a report's sections hold besides text, gathered from the rooms that keep it, and the steps
 * of a report that a plan does not have. The chain itself is the plan's: written, reviewed, returned, accepted, approved.
 * <ul>
 * <li>followup-1: a place whose outcome or forecast is worse than the budget by more than the steering model's limit hands over
 *     a measures plan, or a written reason why it has none; the form says so from the start, with the amounts and the limit.
 * <li>followup-2: a commission that applies to a place is answered in each report, and with a reason where it cannot be done.
 * <li>followup-9: the figures of a report are let go by the department's controller, and only when every error of the number
 *     review is mended or explained.
 * <li>followup-20: a report's statements are printed as the steering model says, with their residuals; an error of the number
 *     review that is neither mended nor explained, and a residual without its comment, stop the hand-over.
 * </ul>
 * Not here: figures and their review ({@code money}), assessments ({@code goal}), values ({@code indicator}), the
 * committee's commissions ({@code commission}).
 */
package se.arshjul.followup;

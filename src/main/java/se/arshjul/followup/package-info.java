/**
 * The year followed up: what a report's sections hold besides text, gathered from the rooms that keep it, and the steps
 * of a report that a plan does not have. The chain itself is the plan's: written, reviewed, returned, accepted, approved.
 * <ul>
 * <li>followup-1: a place whose outcome or forecast is worse than the budget by more than the steering model's limit hands over
 *     a measures plan, or a written reason why it has none; the form says so from the start, with the amounts and the limit.
 * </ul>
 * Not here: figures and their review ({@code money}), assessments ({@code goal}), values ({@code indicator}), the
 * committee's commissions ({@code commission}).
 */
package se.arshjul.followup;

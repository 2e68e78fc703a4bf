/**
 * The year followed up: what a report's sections hold besides text, gathered from the rooms that keep it, and the steps
 * of a report that a plan does not have. The chain itself is the plan's: written, reviewed, returned, accepted, approved.
 * <ul>
 * <li>followup-1: a place whose outcome or forecast is worse than the budget by more than the steering model's limit hands over
 *     a measures plan, or a written reason why it has none; the form says so from the start, with the amounts and the limit.
 * <li>followup-2: a commission that applies to a place is answered in each report, and with a reason where it cannot be done.
 * <li>followup-5: an activity has one word on how far it has come in each round: a status of the closed set, whole per cent
 *     or none, a comment; those of earlier rounds are its history, and a missing one is missing.
 * <li>followup-6: an activity whose last day has passed, and that is neither done nor called off, says by itself that it is late.
 * <li>followup-7: a report copies no activities; it follows those of the year's plan, also under a place's earlier names, and
 *     where the portal has no plan those that were brought along.
 * <li>followup-9: the figures of a report are let go by the department's controller, and only when every error of the number
 *     review is mended or explained.
 * <li>followup-20: a report's statements are printed as the steering model says, with their residuals; an error of the number
 *     review that is neither mended nor explained, and a residual without its comment, stop the hand-over.
 * <li>followup-21: where the steering model demands a section of indicators, each own indicator that is due has been told, or
 *     is said to be missing with a word why, before the part is handed over.
 * </ul>
 * Not here: figures and their review ({@code money}), assessments ({@code goal}), values ({@code indicator}), the
 * committee's commissions ({@code commission}).
 */
package se.arshjul.followup;

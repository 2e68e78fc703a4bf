/**
 * What a political body has asked for (nämnduppdrag) and what a place does to get back to balance (åtgärder).
 * <ul>
 * <li>commission-1: a commission is known by its code everywhere; the order in which a place prints it is no name.
 * <li>commission-2: a commission applies to chosen places, and each of them answers once a period.
 * <li>commission-3: what cannot be carried out is answered with a reason.
 * <li>commission-4: a later writer never overwrites an earlier one unseen.
 * <li>commission-5: what has no effect in kronor, and what is a grant, is no saving: the sums say so and it is remarked on.
 * <li>commission-6: what a place has counted is not counted again below it.
 * <li>commission-7: a missing amount is never 0, and is told beside the sum.
 * <li>commission-8: a measure says what is done, by which role, when it takes effect, what it gives and of what kind that is; one
 *     that goes on from the round before is there once.
 * <li>commission-9: an answer that a person has written in the portal is not changed by what is brought along later.
 * <li>commission-10: a place whose outcome or forecast is worse than the budget by more than the steering model's limit hands over
 *     a measures plan, or a written reason why it has none; the form says so from the start, with the amounts and the limit.
 * <li>commission-11: a commission that applies to a place is answered in each report, and with a reason where it cannot be done.
 * </ul>
 * A measure's amount is checked in {@code MeasureDraft}, stored in {@code Measure}, shown and typed in {@code web.MeasureForm},
 * printed by {@code CommissionBlocks}, and answers the demand that {@code PlanDemands} reads out of the money.
 * Not here: the decision model behind the demand ({@code process}), the decision that gave the commission ({@code committee}).
 */
package se.arshjul.commission;

/**
 * The year's operational plan: what each unit intends, how it is judged, and what the committee is asked to adopt.
 * <ul>
 * <li>plan-1: a contribution is written by its place and judged by the place above, never both at once.
 * <li>plan-2: a goal of the unit's own has an activity, or a written word why not, before the contribution is submitted;
 *     where the unit has only its division's goals, at least one activity serves one of them.
 * <li>plan-3: a contribution is returned only with a reason, and the reason stays with it.
 * <li>plan-4: the director's approval is never the last word; the committee adopts (kommunallagen 6 kap. 38 §).
 * <li>plan-5: a required section is written before the contribution is submitted.
 * <li>plan-6: a later writer never overwrites an earlier one unseen.
 * <li>plan-7: a division is handed over only when all its units are accepted; the whole only when all divisions are in.
 * <li>plan-8: what changes hands is frozen as it stands, with who, when and why.
 * <li>plan-9: an activity says what is done, for which goal, by which role, when, and how it is followed up; some of it
 *     is done within the plan's year.
 * <li>plan-10: what may be passed over stops a hand-over until the writer says why; the reason goes on to the next in the chain.
 * <li>plan-11: a place takes part in a report where the steering model gives its level a section in it and it is there when the
 *     period ends.
 * <li>plan-12: a figure in running text follows its source until the version is frozen, and leads to where it comes from.
 * <li>plan-13: a text taken up from a part below keeps its origin, and departures on either side are shown.
 * <li>plan-14: what a place did not finish the year before is offered to its plan; nothing is copied unasked, and what is
 *     taken over remembers what it continues.
 * <li>plan-15: what is sent back says who sent it back and when, the person above or the political body, and has a day that
 *     is neither past nor later than the end of next year.
 * <li>plan-16: a section of goals or of activities holds them and no text of its own.
 * <li>plan-17: where a place ends, moves or loses its manager while its part is under way, it is told with the part, and who
 *     answers for it now.
 * <li>plan-18: what its writer removes from a part is kept apart from everything that counts, and can be put back exactly as it
 *     was until the part is handed over or the round cancelled; then it is gone for good, and the log has only told that something
 *     was removed.
 * </ul>
 * Not here: setting goals ({@code goal}), the committee's decision ({@code committee}).
 */
package se.arshjul.plan;

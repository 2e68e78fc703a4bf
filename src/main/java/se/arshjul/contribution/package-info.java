/**
 * The spine of every document of the year: each place's part of a round, its sections, how it is written, handed over, judged,
 * returned and approved. A plan and a report are the same thing here: what a section holds besides its text is told by the room
 * whose kind it is, through {@code SectionMaterial}.
 * <ul>
 * <li>contribution-1: a contribution is written by its place and judged by the place above, never both at once.
 * <li>contribution-3: a contribution is returned only with a reason, and the reason stays with it.
 * <li>contribution-4: the director's approval is never the last word; the committee adopts (kommunallagen 6 kap. 38 §).
 * <li>contribution-5: a required section is written before the contribution is submitted.
 * <li>contribution-6: a later writer never overwrites an earlier one unseen.
 * <li>contribution-7: a division is handed over only when all its units are accepted; the whole only when all divisions are in.
 * <li>contribution-8: what changes hands is frozen as it stands, with who, when and why.
 * <li>contribution-10: what may be passed over stops a hand-over until the writer says why; the reason goes on to the next in the chain.
 * <li>contribution-11: a place takes part in a report where the steering model gives its level a section in it and it is there when the
 *     period ends.
 * <li>contribution-12: a figure in running text follows its source until the version is frozen, and leads to where it comes from.
 * <li>contribution-13: a text taken up from a part below keeps its origin, and departures on either side are shown.
 * <li>contribution-15: what is sent back says who sent it back and when, the person above or the political body, and has a day that
 *     is neither past nor later than the end of next year.
 * <li>contribution-17: where a place ends, moves or loses its manager while its part is under way, it is told with the part, and who
 *     answers for it now.
 * <li>contribution-18: what its writer removes from a part is kept apart from everything that counts, and can be put back exactly as it
 *     was until the part is handed over or the round cancelled; then it is gone for good, and the log has only told that something
 *     was removed.
 * </ul>
 * Not here: what a kind of section holds ({@code plan}, {@code followup}, {@code money}, {@code indicator}, {@code commission}),
 * the document read as one ({@code reading}), who is late ({@code situation}), the committee's decision ({@code committee}).
 */
package se.arshjul.contribution;

/**
 * The goal chain from the council to the activity, and where each goal applies.
 * <ul>
 * <li>goal-1: a goal applies to chosen places, never to all by default.
 * <li>goal-2: a unit works to its own goals and may also work to those of its division; both ways can be followed
 *     (kommunallagen 6 kap. 6 §).
 * <li>goal-3: level, trend and forecast are three things, each a status word of the steering model or none.
 * <li>goal-4: an assessment is dated and signed with its author's role; those of earlier rounds stay, and a later writer
 *     never overwrites an earlier one unseen.
 * <li>goal-5: a status is honest when it is of the round's own period, does not say "not begun" over a text that claims
 *     progress, and at year end is a verdict; "cannot be assessed" says why.
 * <li>goal-6: evidence proposes a level and gives its reasons; nobody but the writer sets one.
 * <li>goal-7: where a place states a goal in words of its own, the words that the political body set stand beside them.
 * </ul>
 */
package se.arshjul.goal;

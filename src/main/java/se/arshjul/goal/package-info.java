/**
 * The goal chain from the council to the activity, and where each goal applies.
 * <ul>
 * <li>goal-1: a goal applies to chosen places, never to all by default.
 * <li>goal-2: a unit works to its own goals and may also work to those of its division; both ways can be followed
 *     (kommunallagen 6 kap. 6 §).
 * </ul>
 */
package se.arshjul.goal;

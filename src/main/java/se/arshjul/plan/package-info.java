/**
 * The year's operational plan: what each unit intends, how it is judged, and what the committee is asked to adopt.
 * <ul>
 * <li>plan-2: a goal of the unit's own has an activity, or a written word why not, before the contribution is submitted;
 *     where the unit has only its division's goals, at least one activity serves one of them.
 * <li>plan-9: an activity says what is done, for which goal, by which role, when, and how it is followed up; some of it
 *     is done within the plan's year.
 * <li>plan-14: what a place did not finish the year before is offered to its plan; nothing is copied unasked, and what is
 *     taken over remembers what it continues.
 * <li>plan-16: a section of goals or of activities holds them and no text of its own.
 * </ul>
 * Not here: setting goals ({@code goal}), the committee's decision ({@code committee}).
 */
package se.arshjul.plan;

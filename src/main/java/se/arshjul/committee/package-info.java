/**
 * Matters, meetings and decisions of the political bodies.
 * <ul>
 * <li>committee-1: a matter has a diary number before it is put on a meeting; its pattern is a setting.
 * <li>committee-2: the version that is put to the committee is frozen, with its fingerprint.
 * <li>committee-3: a matter is referred back (återremiss) only with a reason and to a named step.
 * <li>committee-4: a postponed matter (bordläggning) comes back at a later meeting with the same frozen content.
 * <li>committee-5: a decision is written with its paragraph and its meeting, once (kommunallagen 5 kap.).
 * <li>committee-6: what is referred back has a day by which it is to be done again, the day of the decision or later.
 * <li>committee-7: a decision is recorded once its meeting's day has come.
 * <li>committee-8: a matter is put on a meeting that has been only by one who says so, as when an earlier year is entered.
 * <li>committee-9: a paragraph is used once at a body's meeting, however it is typed.
 * <li>committee-10: a matter that was referred back comes to a later meeting than the one that sent it back.
 * <li>committee-11: a decided matter is read by everybody with a role; one on its way by those who may read the body's matters.
 * </ul>
 */
package se.arshjul.committee;

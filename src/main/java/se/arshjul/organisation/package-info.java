/**
 * The municipality, its political bodies, the line organisation over time, and who answers for what.
 * <ul>
 * <li>organisation-1: a role is held at a place, from a day to a day; a person holds no right of their own.
 * <li>organisation-2: a place without a manager is answered for by the manager of the nearest place above it.
 * <li>organisation-3: a deputy acts openly as deputy, and only while the deputising lasts.
 * <li>organisation-4: a closed, renamed or merged place keeps its name and its history; its successor names it. It is
 *     merely renamed when one place takes over from one that has ended, one to one.
 * <li>organisation-5: one installation holds one municipality.
 * <li>organisation-6: whoever holds a role at a place also answers for the places it took over from, once they have ended and
 *     nobody holds that role there; where a place was split, each of those that took over may.
 * <li>organisation-7: a place that has ended is no vacant post. Where none that took over from it lives, the superior stands in
 *     for it only while tasks are open there.
 * <li>organisation-8: whoever acts for a vacant post or a closed place below signs as that.
 * <li>organisation-9: a place that moves keeps where it stood, to and with which day.
 * <li>organisation-10: what a manager is called follows the kind of place, also while nobody holds the post.
 * </ul>
 */
package se.arshjul.organisation;

/**
 * Who did what, when, acting for whom; and that nothing happens twice.
 * <ul>
 * <li>audit-1: every change leaves one event, written in the change's own transaction.
 * <li>audit-2: a command sent again with the same key has no second effect; its first answer is given again.
 * <li>audit-3: a command that collided with another is tried again up to three times, each time in a transaction of its own.
 * <li>audit-4: what is kept while it is typed leaves one event for each person and field, the first time since the part last
 *     changed hands; what came of it is frozen when it changes hands next.
 * <li>audit-5: an event's subject is a word and an id, so that its length is known; what concerns a round says which.
 * <li>audit-6: a command happens once by its key, or writes over what the writer has seen; none overwrites in silence.
 * <li>audit-7: a key belongs to its caller, its address and what was sent with it; with anything else it is refused, not done and
 *     not passed over.
 * </ul>
 */
package se.arshjul.audit;

/**
 * Who did what, when, acting for whom; and that nothing happens twice.
 * <ul>
 * <li>audit-1: every change leaves one event, written in the change's own transaction.
 * <li>audit-2: a command sent again with the same key has no second effect; its first answer is given again.
 * <li>audit-3: a command that collided with another is tried again up to three times, each time in a transaction of its own.
 * </ul>
 */
package se.arshjul.audit;

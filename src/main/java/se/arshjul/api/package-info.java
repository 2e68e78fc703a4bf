/**
 * The door for other systems: the same services and the same permissions as the pages, as JSON under {@code /api/v1}.
 * <ul>
 * <li>api-1: every change carries a key of the caller's own making; sent again it has no second effect.
 * <li>api-2: every fault is answered as a problem in the caller's language; nothing of the inside is told.
 * <li>api-3: what a caller may not see or do on the pages is refused here too.
 * <li>api-4: the description at {@code /api/v1/openapi} tells every operation there is, and no other, with its parameters, its body and a
 *     summary; of a task's completion the form of every kind of task.
 * </ul>
 * Not here: any rule of the trade; who is calling ({@code security}).
 */
package se.arshjul.api;

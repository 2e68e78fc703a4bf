/**
 * The processes at work: whose turn it is. The only room that knows the engine, so that the engine can be exchanged.
 * <ul>
 * <li>process-1: a variable is an id; what a gateway reads lives only while the transaction does.
 * <li>process-2: an open task and its row in the worklist come and go in the same transaction.
 * <li>process-3: a step that is not open cannot be done: the caller hears it.
 * <li>process-4: a running instance survives a new version of its model.
 * <li>process-5: a deadline that moves takes its reminder and its escalation along.
 * <li>process-6: the engine runs no script and evaluates no expression that did not come with the models.
 * <li>process-7: what a decision model decides stands in its table; code asks it and never knows the rows.
 * <li>process-8: a step is told as done once, by the room that did it, with who did it; its task is completed and the worklist
 * remembers the doer in the same go. Only this room knows how the drawings name a step.
 * </ul>
 * Not here: what a step changes ({@code contribution}, {@code cycle}, {@code committee}), who an audience is ({@code organisation}).
 */
package se.arshjul.process;

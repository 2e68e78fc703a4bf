/**
 * How fast the portal is: measured on a running portal with ever more open tasks, beside the bare engine and bare pages in
 * the same run.
 * <ul>
 * <li>bench-1: the run ends by itself, talks to this machine only, and asserts no time; it prints one table.
 * <li>bench-2: every open task stands in the engine's tables and in the list of tasks alike, at every number of them.
 * </ul>
 * Not here: whether the answers are right ({@code it}).
 */
package se.arshjul.bench;

/**
 * Starts the whole portal on one machine: a database of its own (or a given one) and the configured server, and stops both.
 * <ul>
 * <li>launch-1: data stays where it was put; a second start finds everything that the first one kept.
 * <li>launch-2: what stops a start is told in one Swedish line, never in a stack trace.
 * <li>launch-3: what an earlier start left behind when it was killed is cleared away by the next one.
 * <li>launch-4: two portals never run on one data folder.
 * <li>launch-5: a command to a running portal ends with a code that says how it went, and tells in one line what it lacks.
 * <li>launch-6: a database that the portal makes for itself carries checksums, so that a page gone bad on disk is seen.
 * </ul>
 * Not here: the server's configuration ({@code wildfly-config}), the portal itself. Runs beside the tests, never in the WAR.
 */
package se.arshjul.launch;

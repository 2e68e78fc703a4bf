/**
 * The database's tables: brought to this version's shape before anything reads them.
 * <ul>
 * <li>schema-1: migrations run before the process engine starts and before anyone is let in.
 * <li>schema-2: migrations go forward only, and one that was run is never edited.
 * <li>schema-3: the process engine owns its own {@code ACT_*} tables; no migration of ours makes or alters them.
 * <li>schema-4: the portal does not start with entities that are unknown or not woven.
 * <li>schema-5: where ARSHJUL_COUNT_STATEMENTS is true, every answer says in X-Statements how many statements it took.
 * <li>schema-6: tables are made and changed by their owner while the portal starts; the role it works as owns none of them,
 * runs no DDL, and neither changes nor deletes an audit event or a frozen version.
 * <li>schema-7: every text has a longest length; who writes more is told so, and nothing is kept.
 * <li>schema-8: a database from before the first release is refused in one sentence, and left as it was.
 * </ul>
 * Not here: what the tables mean (each room), the process engine's start ({@code process}).
 */
package se.arshjul.schema;

/**
 * The demonstration: an invented municipality with a year behind it and a plan under way, so that each role has
 * something real to do at once.
 * <ul>
 * <li>demo-1: it is set up only in an installation that is asked for it and that holds no municipality yet.
 * <li>demo-2: everything in it was made through the same services as everything else; only its history is dated back.
 * </ul>
 * Never part of a release's first start; nothing knows this room.
 */
package se.arshjul.demo;

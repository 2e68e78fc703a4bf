/**
 * The steering model: how this municipality steers, as data (goal levels, status words, rounds, statement rows, signs,
 * sections of each document).
 * <ul>
 * <li>steering-1: what differs between municipalities and years is data; the default fits until a file changes it.
 * <li>steering-2: a changed model is used from the next round that opens; an open round keeps the sections it got.
 * </ul>
 */
package se.arshjul.steering;

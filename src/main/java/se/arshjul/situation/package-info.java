/**
 * Läget: how far each place has come in a round and over the year, what is late, and where a place has nobody who answers.
 * Not here: the open tasks themselves ({@code worklist}), the committee's board ({@code committee}).
 */
package se.arshjul.situation;

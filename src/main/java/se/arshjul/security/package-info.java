/**
 * Who is signed in, and what they may see and do: a role at a place, never a person.
 * <ul>
 * <li>security-1: what the declared policy does not grant is refused, on pages, by raw request and by API alike.
 * <li>security-2: a right lasts exactly as long as the role, the deputising or the vacancy that it rests on.
 * </ul>
 * Not here: who holds which role ({@code organisation}), what was done ({@code audit}).
 */
package se.arshjul.security;

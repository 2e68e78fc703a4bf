/**
 * Who is signed in, and what they may see and do: a role at a place, never a person.
 * <ul>
 * <li>security-1: what the declared policy does not grant is refused, on pages, by raw request and by API alike.
 * <li>security-2: a right lasts exactly as long as the role, the deputising or the vacancy that it rests on.
 * <li>security-3: a password is kept only as a string that cannot be turned back, and is long and not the first guess.
 * <li>security-4: each further wrong guess waits longer, over restarts and nodes; nobody is locked out for good, and a
 * device that has signed in before is not held back by what others guess elsewhere.
 * <li>security-5: a new password ends the sign-ins that rest on the old one; signing in gives the session a new id.
 * <li>security-6: after signing in one is led to a page of the portal, whatever address was asked for.
 * <li>security-7: a change that another site's page sends through a signed-in browser is refused.
 * <li>security-8: a one-time link works once and is kept only as a fingerprint; the first administrator is made by one,
 * and only while nobody is there.
 * <li>security-9: people change their own password alone, on the one they have; wrong ones count as tries to sign in, and
 * the session that the change was made in goes on under a new id.
 * <li>security-10: roles are given, changed and ended by those who may, whichever way it is done; one's own are changed by
 * somebody else where there is one; an administrator who can sign in is always left.
 * <li>security-11: a password that everybody may know opens nothing outside a demonstration: its accounts are closed at the
 * start, and an administrator gets a link where none is left who can sign in.
 * </ul>
 * Not here: who holds which role ({@code organisation}), what was done ({@code audit}).
 */
package se.arshjul.security;

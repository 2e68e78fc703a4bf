/**
 * The year followed up: what a report's sections hold besides text, gathered from the rooms that keep it, and the steps
 * of a report that a plan does not have. The chain itself is the plan's: written, reviewed, returned, accepted, approved.
 * Not here: figures and their review ({@code money}), assessments ({@code goal}), values ({@code indicator}), the
 * committee's commissions ({@code commission}).
 */
package se.arshjul.followup;

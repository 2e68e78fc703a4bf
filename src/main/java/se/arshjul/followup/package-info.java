/**
 * The year followed up: how far each activity has come and how each goal is assessed, as sections of a report. The chain itself
 * is the spine's ({@code contribution}): written, reviewed, returned, accepted, approved.
 * <ul>
 * <li>followup-5: an activity has one word on how far it has come in each round: a status of the closed set, whole per cent
 *     or none, a comment; those of earlier rounds are its history, and a missing one is missing.
 * <li>followup-6: an activity whose last day has passed, and that is neither done nor called off, says by itself that it is late.
 * <li>followup-7: a report copies no activities; it follows those of the year's plan, also under a place's earlier names, and
 *     where the portal has no plan those that were brought along.
 * </ul>
 * Not here: figures and their review ({@code money}), assessments ({@code goal}), values ({@code indicator}), the
 * committee's commissions ({@code commission}).
 */
package se.arshjul.followup;

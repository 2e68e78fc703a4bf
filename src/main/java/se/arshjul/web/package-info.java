/**
 * What all pages share: templates, tags, words, formats, messages, error pages and the headers on every answer.
 * <ul>
 * <li>web-1: no page carries an inline script or style; every answer carries the content security policy.
 * <li>web-2: a broken rule is told in the reader's language on the page where it happened; other faults get an error id.
 * <li>web-3: language and look are the reader's own choice and need no script.
 * <li>web-4: dates, times and numbers are written as Swedes write them, in Swedish time.
 * <li>web-5: texts exist in Swedish and English, sorted, with the same keys.
 * <li>web-6: a form that is too large, broken or not our page's is refused in words, never as a fault of ours; an error page
 *     does not fail for what was sent; a form can be sent without scripts.
 * </ul>
 * Not here: any single page's content, and who may do what ({@code security}).
 */
package se.arshjul.web;

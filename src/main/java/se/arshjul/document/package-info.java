/**
 * Frozen versions: what was handed over, returned, approved or decided, exactly as it stood.
 * <ul>
 * <li>document-1: a frozen version is never changed; its fingerprint (SHA-256 of its content) shows that it was not.
 * <li>document-2: a version says who froze it, when, on what occasion and why (förvaltningslagen 31 §).
 * <li>document-3: any two versions of the same thing can be compared.
 * <li>document-4: a text is cleaned when it is saved: headings, paragraphs, lists, emphasis and links stay, the rest goes.
 * <li>document-5: what is not running text is blocks; every form of the document is made from the same ones.
 * <li>document-6: a figure in running text is a link to where it comes from, written as its source has it.
 * <li>document-7: numbers are printed as Swedes write them, and a missing one is never printed as 0.
 * <li>document-8: a chart draws no missing value, tells its series apart by more than colour, and says in words what it shows,
 *     in the language of the page that it stands on.
 * <li>document-9: a JSON that is kept for good says in what form it is; every form ever written stays readable, an unknown one is refused.
 * </ul>
 */
package se.arshjul.document;

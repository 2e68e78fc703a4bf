/** The forms in which a part is written, reviewed and approved, and what stands beside them. */
package se.arshjul.contribution.web;

/** The forms and pages of the follow-up. */
package se.arshjul.followup.web;

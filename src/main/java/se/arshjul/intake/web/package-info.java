/** The page where data are brought in. */
package se.arshjul.intake.web;

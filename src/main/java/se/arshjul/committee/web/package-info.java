/** The pages of the room {@code se.arshjul.committee}: what they show and what they hold while it is typed. */
package se.arshjul.committee.web;

/** The pages of the room {@code se.arshjul.cycle}: what they show and what they hold while it is typed. */
package se.arshjul.cycle.web;

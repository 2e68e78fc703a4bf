/** The pages of the room {@code se.arshjul.audit}: what they show. */
package se.arshjul.audit.web;

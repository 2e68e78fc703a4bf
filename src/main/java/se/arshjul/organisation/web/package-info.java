/** The pages of the room {@code se.arshjul.organisation}: what they show. */
package se.arshjul.organisation.web;

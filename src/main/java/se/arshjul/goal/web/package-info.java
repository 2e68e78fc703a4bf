/** The pages of the room {@code se.arshjul.goal}: what they show. */
package se.arshjul.goal.web;

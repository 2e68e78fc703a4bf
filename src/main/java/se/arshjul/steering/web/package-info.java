/** The pages of the room {@code se.arshjul.steering}: what they show. */
package se.arshjul.steering.web;

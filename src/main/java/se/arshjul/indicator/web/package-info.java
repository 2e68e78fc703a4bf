/** The pages of the room {@code se.arshjul.indicator}: what they show and edit. */
package se.arshjul.indicator.web;

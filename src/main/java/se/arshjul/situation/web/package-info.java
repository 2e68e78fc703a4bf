/** The pages of Läget: a round place by place, and the year. */
package se.arshjul.situation.web;

/** The parts of the form that only a plan has: its activities and a word on each goal. */
package se.arshjul.plan.web;

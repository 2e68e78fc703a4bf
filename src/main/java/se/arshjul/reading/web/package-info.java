/** The pages of the finished or standing document, its versions and their comparison. */
package se.arshjul.reading.web;

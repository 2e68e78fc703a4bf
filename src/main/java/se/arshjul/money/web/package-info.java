/** The page Ekonomi. */
package se.arshjul.money.web;

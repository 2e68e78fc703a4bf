/** The pages where people sign in and where their accounts are kept. */
package se.arshjul.security.web;

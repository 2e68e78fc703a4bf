/** The pages of commissions. */
package se.arshjul.commission.web;

/**
 * What every room needs: rules that can be broken, periods, the clock.
 * <ul>
 * <li>kernel-1: business dates are Swedish dates (Europe/Stockholm), whatever the machine's own zone.
 * <li>kernel-2: a period is a year, a tertial, a quarter, the first half or a month, written as in {@code 2027-T1}
 *     and told in words.
 * <li>kernel-3: links that leave the portal are made from the configured address, never from what a request says.
 * <li>kernel-4: a number that is typed is read whole or not at all, with a comma or a point, blanks between thousands.
 * <li>kernel-5: what a field of one line holds has no line breaks, however it came; to open a page changes nothing.
 * <li>kernel-6: a query's row is read by name into a record that asks for just what the query gives, else it is refused.
 * <li>kernel-7: what somebody has written is written over only by who was shown it; others are told what stands, whose it is and since when.
 * </ul>
 * Knows nothing of the trade.
 */
package se.arshjul.kernel;

/**
 * The door to Kolada, the municipalities' public database of key figures (API v3): asks for what the indicators need.
 * <ul>
 * <li>kolada-1: the address is the configured one alone; a next page is followed only at the same address.
 * <li>kolada-2: at most twenty-five indicators and twenty-five years are asked for at a time, and every page is read.
 * <li>kolada-3: a figure that is missing stays missing and keeps the status that Kolada gives it.
 * <li>kolada-4: who is told to wait waits as long as Kolada says, a few times and within a minute in all.
 * <li>kolada-5: when Kolada cannot be reached or read nothing is changed, and it is said in plain words.
 * </ul>
 * Not here: what the figures become ({@code indicator}).
 */
package se.arshjul.kolada;
